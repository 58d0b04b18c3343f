/// Eight bytes at a time: a debug build steps over text no other way in good time.
enum WordOfBytes {
    static let size = 8
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The bytes at an offset, the first in the lowest place; nil where fewer than eight are left.
    static func load(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64? {
        guard offset + size <= bytes.count, let start = bytes.baseAddress else { return nil }
        return UInt64(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
    }

    /// How many of the first bytes are spaces.
    static func leadingSpaces(_ word: UInt64) -> Int {
        (word ^ (ones &* 0x20)).trailingZeroBitCount / 8
    }

    /// How many of the first bytes mean themselves in a JSON string: ASCII, neither control characters nor `"` and `\`.
    static func leadingPlain(_ word: UInt64) -> Int {
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        // Subtracting borrows from the next byte only where this one is found already.
        let found = (quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (word &- ones &* 0x20) & ~word | word
        return (found & highBits).trailingZeroBitCount / 8
    }
}

extension UnsafeBufferPointer<UInt8> {
    func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        var offset = 0
        while let word = WordOfBytes.load(self, at: offset), let otherWord = WordOfBytes.load(other, at: offset) {
            guard word == otherWord else { return false }
            offset += WordOfBytes.size
        }
        while offset < count {
            guard self[offset] == other[offset] else { return false }
            offset += 1
        }
        return true
    }
}
