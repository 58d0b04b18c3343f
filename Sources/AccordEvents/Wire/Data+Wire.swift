#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A string whose every code point is one byte (Avro 1.12, JSON Encoding, `bytes` and `fixed`).
extension Data: JSONRepresentable {
    public init(wire: String) throws {
        let bytes = try wire.unicodeScalars.map { scalar in
            guard let byte = UInt8(exactly: scalar.value) else {
                let found = String(scalar.value, radix: 16, uppercase: true)
                throw WireError("Found the code point U+\(found) in bytes, where each is expected to be U+FF or less.")
            }
            return byte
        }
        self.init(bytes)
    }

    public var wire: String {
        TextWriter.text(capacity: count * 2) { writer in
            for byte in self {
                writer.put(latin1: byte)
            }
        }
    }
}

extension TextWriter {
    fileprivate mutating func put(latin1 byte: UInt8) {
        guard byte >= 0x80 else { return put(byte: byte) }
        put(byte: 0b1100_0000 | byte >> 6)
        put(byte: 0b1000_0000 | byte & 0b0011_1111)
    }
}
