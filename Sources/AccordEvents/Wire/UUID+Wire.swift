#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Lower-case text (RFC 9562, section 4); either case is read.
extension UUID: JSONRepresentable {
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

    static let zero: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

    /// Nil for what is no UUID; the digits may be capital letters.
    init?(text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 36 else { return nil }
        var uuid = Self.zero
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
    /// Lower-case text, 36 characters: eight digits at a time.
    mutating func put(_ value: UUID) {
        let (first, second, third, fourth) = withUnsafeBytes(of: value.uuid) { bytes in
            (
                Self.hexadecimal(bytes.loadUnaligned(as: UInt32.self)),
                Self.hexadecimal(bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)),
                Self.hexadecimal(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)),
                Self.hexadecimal(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
            )
        }
        put(word: first)
        put("-")
        put(word: UInt32(truncatingIfNeeded: second))
        put("-")
        put(word: UInt32(truncatingIfNeeded: second >> 32))
        put("-")
        put(word: UInt32(truncatingIfNeeded: third))
        put("-")
        put(word: UInt32(truncatingIfNeeded: third >> 32))
        put(word: fourth)
    }

    /// The digits of four bytes, the first in the lowest place.
    private static func hexadecimal(_ bytes: UInt32) -> UInt64 {
        var lanes = UInt64(UInt32(littleEndian: bytes))
        lanes = (lanes | lanes << 16) & 0x0000_FFFF_0000_FFFF
        lanes = (lanes | lanes << 8) & 0x00FF_00FF_00FF_00FF
        let digits = lanes >> 4 & 0x000F_000F_000F_000F | (lanes & 0x000F_000F_000F_000F) << 8
        let letters = (digits + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        return digits + 0x3030_3030_3030_3030 + letters * 39
    }
}
