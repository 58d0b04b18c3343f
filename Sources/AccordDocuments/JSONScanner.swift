/// One pass over the bytes of a JSON document.
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var tape: Tape
    var offset = 0
    private var depth = 0

    init(bytes: UnsafeBufferPointer<UInt8>, tape: Tape) {
        self.bytes = bytes
        self.tape = tape
        self.tape.nodes.reserveCapacity(bytes.count / 12 + 8)
    }

    /// The byte at the offset, or nil at the end of the file.
    var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func scanDocument() throws(SyntaxError) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw SyntaxError(
                message: "the file starts with a byte order mark, which JSON does not allow", range: 0..<3,
                help: "save it as UTF-8 without a byte order mark")
        }
        skipWhitespace()
        try scanValue(expected: "a JSON value")
        skipWhitespace()
        guard current == nil else { throw unexpected(expected: "the end of the file") }
    }

    private mutating func skipWhitespace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x0A:
                offset += 1
                skipIndentation()
            case 0x20, 0x0D, 0x09: offset += 1
            default: return
            }
        }
    }

    private mutating func skipIndentation() {
        while let word = WordOfBytes.load(bytes, at: offset) {
            let spaces = WordOfBytes.leadingSpaces(word)
            offset += spaces
            guard spaces == WordOfBytes.size else { return }
        }
    }

    private mutating func scanValue(expected: String) throws(SyntaxError) {
        switch current {
        case UInt8(ascii: "{"): try scanObject()
        case UInt8(ascii: "["): try scanArray()
        case UInt8(ascii: "\""): try scanString()
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): try scanNumber()
        case UInt8(ascii: "t"): try scanWord("true", .boolean)
        case UInt8(ascii: "f"): try scanWord("false", .boolean)
        case UInt8(ascii: "n"): try scanWord("null", .null)
        default: throw unexpected(expected: expected)
        }
    }

    private mutating func scanObject() throws(SyntaxError) {
        let container = try enter(.object)
        var count = 0
        skipWhitespace()
        if current != UInt8(ascii: "}") {
            repeat {
                skipWhitespace()
                guard current == UInt8(ascii: "\"") else {
                    throw unexpected(expected: count == 0 ? "a key in double quotes or '}'" : "a key in double quotes")
                }
                try scanString()
                skipWhitespace()
                guard current == UInt8(ascii: ":") else { throw unexpected(expected: "':' behind the key") }
                offset += 1
                skipWhitespace()
                try scanValue(expected: "a value behind ':'")
                count += 1
            } while try continues(until: UInt8(ascii: "}"), expected: "',' or '}'")
        }
        leave(container, count: count)
    }

    private mutating func scanArray() throws(SyntaxError) {
        let container = try enter(.array)
        var count = 0
        skipWhitespace()
        if current != UInt8(ascii: "]") {
            repeat {
                skipWhitespace()
                try scanValue(expected: count == 0 ? "a value or ']'" : "a value behind ','")
                count += 1
            } while try continues(until: UInt8(ascii: "]"), expected: "',' or ']'")
        }
        leave(container, count: count)
    }

    private mutating func enter(_ kind: Value.Kind) throws(SyntaxError) -> Int {
        depth += 1
        guard depth <= JSONReader.depthLimit else {
            throw SyntaxError(
                message: "values are nested more than \(JSONReader.depthLimit) levels deep",
                range: offset..<offset + 1)
        }
        let container = tape.open(kind, at: offset)
        offset += 1
        return container
    }

    private mutating func leave(_ container: Int, count: Int) {
        offset += 1
        depth -= 1
        tape.close(container, at: offset, count: count)
    }

    /// Steps over a comma and says whether more follows; stops before the closing bracket.
    private mutating func continues(until close: UInt8, expected: String) throws(SyntaxError) -> Bool {
        skipWhitespace()
        switch current {
        case UInt8(ascii: ","):
            offset += 1
            return true
        case close: return false
        default: throw unexpected(expected: expected)
        }
    }

    private mutating func scanWord(_ word: StaticString, _ kind: Value.Kind) throws(SyntaxError) {
        let end = offset + word.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard end <= bytes.count, UnsafeBufferPointer(rebasing: bytes[offset..<end]).isSame(as: expected) else {
            let found = bytes[offset...].prefix(20).prefix { ($0 | 0x20).isLowercaseLetter }
            let text = String(decoding: found, as: UTF8.self)
            throw SyntaxError(message: "expected '\(word)', found '\(text)'", range: offset..<found.endIndex)
        }
        tape.append(kind, range: offset..<end, text: offset..<end)
        offset = end
    }

    private mutating func scanNumber() throws(SyntaxError) {
        let start = offset
        if current == UInt8(ascii: "-") { offset += 1 }
        if current == UInt8(ascii: "0") {
            offset += 1
            if current?.isDigit == true { throw unexpected(expected: "no digit behind a leading zero") }
        } else {
            try scanDigits()
        }
        if current == UInt8(ascii: ".") {
            offset += 1
            try scanDigits()
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            offset += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
            try scanDigits()
        }
        tape.append(.number, range: start..<offset, text: start..<offset)
    }

    private mutating func scanDigits() throws(SyntaxError) {
        guard current?.isDigit == true else { throw unexpected(expected: "a digit") }
        while offset < bytes.count, bytes[offset].isDigit { offset += 1 }
    }

    func unexpected(expected: String) -> SyntaxError {
        guard let byte = current else {
            return SyntaxError(
                message: "expected \(expected), found the end of the file", range: bytes.count..<bytes.count)
        }
        let found = (0x21...0x7E).contains(byte) ? "'\(Character(Unicode.Scalar(byte)))'" : foundInvisible(byte)
        return SyntaxError(message: "expected \(expected), found \(found)", range: offset..<offset + 1)
    }

    private func foundInvisible(_ byte: UInt8) -> String {
        switch byte {
        case 0x20: "a space"
        case 0x0A, 0x0D: "the end of the line"
        default: "the byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }
}

extension UInt8 {
    fileprivate var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
