#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Lower-case text (RFC 9562, section 4); either case is read.
extension UUID: WireRepresentable {
    public init(wire: String) throws {
        guard let uuid = UUID(uuidString: wire) else {
            throw WireError("Found \"\(wire)\" where a UUID is expected.")
        }
        self = uuid
    }

    public var wire: String {
        TextWriter.text(capacity: 36) { $0.put(self) }
    }

    fileprivate static func followsHyphen(_ index: Int) -> Bool {
        switch index {
        case 4, 6, 8, 10: true
        default: false
        }
    }

    /// Nil for what is no UUID; the digits may be capital letters.
    init?(text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 36 else { return nil }
        var uuid = UUID().uuid
        let isRead = withUnsafeMutableBytes(of: &uuid) { bytes in
            var position = 0
            for index in bytes.indices {
                if Self.followsHyphen(index) {
                    guard text[position] == UInt8(ascii: "-") else { return false }
                    position += 1
                }
                guard let high = text[position].hexadecimalValue, let low = text[position + 1].hexadecimalValue else {
                    return false
                }
                bytes[index] = high << 4 | low
                position += 2
            }
            return true
        }
        guard isRead else { return nil }
        self.init(uuid: uuid)
    }
}

extension UInt8 {
    fileprivate var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension TextWriter {
    /// Lower-case text, 36 characters.
    mutating func put(_ value: UUID) {
        withUnsafeBytes(of: value.uuid) { bytes in
            for (index, byte) in bytes.enumerated() {
                if UUID.followsHyphen(index) { put("-") }
                put(hexadecimalDigit: byte >> 4)
                put(hexadecimalDigit: byte & 0xF)
            }
        }
    }

    fileprivate mutating func put(hexadecimalDigit digit: UInt8) {
        put(byte: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
}
