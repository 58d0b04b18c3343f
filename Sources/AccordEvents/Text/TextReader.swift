/// Reads fixed-width fields, one after another, from the UTF-8 bytes of one text.
struct TextReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Nil also when `read` leaves part of the text unread.
    static func readAll<Value>(of text: String, _ read: (inout TextReader) -> Value?) -> Value? {
        var text = text
        return text.withUTF8 { bytes in
            var reader = TextReader(bytes: bytes)
            guard let value = read(&reader), reader.position == bytes.count else { return nil }
            return value
        }
    }

    mutating func takeByte() -> UInt8? {
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func take(_ expected: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: expected) else { return false }
        position += 1
        return true
    }

    mutating func takeDigit() -> Int64? {
        guard position < bytes.count else { return nil }
        let digit = bytes[position] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        position += 1
        return Int64(digit)
    }

    mutating func takeNumber(digits: Int) -> Int64? {
        var number: Int64 = 0
        for _ in 0..<digits {
            guard let digit = takeDigit() else { return nil }
            number = number * 10 + digit
        }
        return number
    }
}
