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
        TextWriter.text(capacity: 36) { writer in
            withUnsafeBytes(of: uuid) { bytes in
                for (index, byte) in bytes.enumerated() {
                    if Self.followsHyphen(index) { writer.put("-") }
                    writer.put(hexadecimalDigit: byte >> 4)
                    writer.put(hexadecimalDigit: byte & 0xF)
                }
            }
        }
    }

    private static func followsHyphen(_ index: Int) -> Bool {
        switch index {
        case 4, 6, 8, 10: true
        default: false
        }
    }
}

extension TextWriter {
    fileprivate mutating func put(hexadecimalDigit digit: UInt8) {
        put(byte: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
}
