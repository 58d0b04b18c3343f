extension JSONScanner {
    /// Reads a string from its opening quote on. Without an escape its text is a range of the file.
    mutating func scanString() throws(SyntaxError) {
        let start = offset
        offset += 1
        while true {
            skipPlainText()
            guard offset < bytes.count else { throw unterminated(start) }
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\"") {
                offset += 1
                tape.append(.string, range: start..<offset, text: start + 1..<offset - 1)
                return
            }
            if byte == UInt8(ascii: "\\") { return try scanEscapedString(from: start) }
            try stepOverCharacter(byte)
        }
    }

    private mutating func skipPlainText() {
        while let word = WordOfBytes.load(bytes, at: offset) {
            let plain = WordOfBytes.leadingPlain(word)
            offset += plain
            guard plain == WordOfBytes.size else { return }
        }
    }

    private mutating func scanEscapedString(from start: Int) throws(SyntaxError) {
        let textStart = tape.decoded.count
        tape.decoded.append(contentsOf: bytes[start + 1..<offset])
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\"") {
                offset += 1
                tape.appendDecoded(.string, range: start..<offset, from: textStart)
                return
            }
            if byte == UInt8(ascii: "\\") {
                let scalar = try scanEscape()
                tape.decoded.append(contentsOf: Unicode.UTF8.encode(scalar)!)
            } else {
                let from = offset
                try stepOverCharacter(byte)
                tape.decoded.append(contentsOf: bytes[from..<offset])
            }
        }
        throw unterminated(start)
    }

    private func unterminated(_ start: Int) -> SyntaxError {
        SyntaxError(message: "the string is not closed before the end of the file", range: start..<start + 1)
    }

    private mutating func stepOverCharacter(_ byte: UInt8) throws(SyntaxError) {
        guard byte >= 0x20 else {
            let help = byte == 0x0A || byte == 0x0D ? "close the string, or write the line break as \\n" : nil
            throw SyntaxError(
                message: "a control character stands unescaped in a string", range: offset..<offset + 1, help: help)
        }
        guard byte >= 0x80 else {
            offset += 1
            return
        }
        let length = UTF8Sequence.length(in: bytes, at: offset)
        guard length > 0 else {
            throw SyntaxError(message: "the bytes here are not valid UTF-8", range: offset..<offset + 1)
        }
        offset += length
    }

    private mutating func scanEscape() throws(SyntaxError) -> Unicode.Scalar {
        offset += 1
        let simple: Unicode.Scalar
        switch current {
        case UInt8(ascii: "\""): simple = "\""
        case UInt8(ascii: "\\"): simple = "\\"
        case UInt8(ascii: "/"): simple = "/"
        case UInt8(ascii: "b"): simple = "\u{8}"
        case UInt8(ascii: "f"): simple = "\u{C}"
        case UInt8(ascii: "n"): simple = "\n"
        case UInt8(ascii: "r"): simple = "\r"
        case UInt8(ascii: "t"): simple = "\t"
        case UInt8(ascii: "u"): return try scanUnicodeEscape()
        default: throw unexpected(expected: "one of \"\\/bfnrtu behind the backslash")
        }
        offset += 1
        return simple
    }

    private mutating func scanUnicodeEscape() throws(SyntaxError) -> Unicode.Scalar {
        let start = offset - 1
        let unit = try scanHexUnit()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, current == UInt8(ascii: "\\"), offset + 1 < bytes.count,
            bytes[offset + 1] == UInt8(ascii: "u")
        else { throw loneSurrogate(start..<offset) }
        offset += 1
        let low = try scanHexUnit()
        guard (0xDC00...0xDFFF).contains(low) else { throw loneSurrogate(start..<offset) }
        return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))!
    }

    private func loneSurrogate(_ range: Range<Int>) -> SyntaxError {
        SyntaxError(
            message: "the escape is half of a surrogate pair", range: range,
            help: "write both halves, the high one first, or the character itself")
    }

    private mutating func scanHexUnit() throws(SyntaxError) -> UInt16 {
        offset += 1
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw unexpected(expected: "four hexadecimal digits behind \\u")
            }
            unit = unit << 4 | UInt16(digit)
            offset += 1
        }
        return unit
    }
}

/// Well-formed UTF-8 by the Unicode standard, table 3-7.
enum UTF8Sequence {
    /// The length in bytes of the character at an offset, or 0 where the bytes are malformed.
    static func length(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let first = bytes[offset]
        switch first {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return hasTail(bytes, offset, 1, 0x80...0xBF) ? 2 : 0
        case 0xE0: return hasTail(bytes, offset, 2, 0xA0...0xBF) ? 3 : 0
        case 0xED: return hasTail(bytes, offset, 2, 0x80...0x9F) ? 3 : 0
        case 0xE1...0xEF: return hasTail(bytes, offset, 2, 0x80...0xBF) ? 3 : 0
        case 0xF0: return hasTail(bytes, offset, 3, 0x90...0xBF) ? 4 : 0
        case 0xF1...0xF3: return hasTail(bytes, offset, 3, 0x80...0xBF) ? 4 : 0
        case 0xF4: return hasTail(bytes, offset, 3, 0x80...0x8F) ? 4 : 0
        default: return 0
        }
    }

    private static func hasTail(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ count: Int, _ second: ClosedRange<UInt8>
    ) -> Bool {
        guard offset + count < bytes.count, second.contains(bytes[offset + 1]) else { return false }
        return (1...count).dropFirst().allSatisfy { bytes[offset + $0] & 0xC0 == 0x80 }
    }
}
