public import AccordDiagnostics

/// Reads a file of settings, `name=value` a line, as an object of strings: what Java's `Properties` load, of which
/// the files of librdkafka's tools are a part.
public enum PropertiesReader {
    private static let sizeLimit = 1 << 20

    public static func read(_ file: SourceFile) -> ReadResult {
        ReadResult(file: file) { () throws(SyntaxError) -> Document in
            guard file.bytes.count <= sizeLimit else {
                throw SyntaxError(message: "the file is larger than 1 MiB", range: 0..<0)
            }
            // It would become part of the first name.
            guard !file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
                throw SyntaxError(
                    message: "a byte order mark stands before the first setting", range: 0..<3, help: "remove it")
            }
            var scanner = PropertiesScanner(bytes: file.bytes)
            try scanner.scan()
            return Document(file: file, nodes: scanner.tape.nodes, decoded: scanner.tape.decoded)
        }
    }
}

private struct PropertiesScanner {
    let bytes: [UInt8]
    private(set) var tape = Tape()
    private var offset = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func scan() throws(SyntaxError) {
        let root = tape.open(.object, at: 0)
        var count = 0
        while true {
            skip { Self.isBlank($0) || Self.isLineBreak($0) }
            guard offset < bytes.count else { break }
            if "#!".utf8.contains(bytes[offset]) {
                skip { !Self.isLineBreak($0) }
            } else {
                try scanText { "=:".utf8.contains($0) || Self.isBlank($0) }
                skip(while: Self.isBlank)
                if offset < bytes.count, "=:".utf8.contains(bytes[offset]) { offset += 1 }
                skip(while: Self.isBlank)
                try scanText { _ in false }
                count += 1
            }
        }
        tape.close(root, at: bytes.count, count: count)
    }

    /// A key or a value: up to its end or that of the line, which a backslash continues on the next.
    private mutating func scanText(until isEnd: (UInt8) -> Bool) throws(SyntaxError) {
        let start = offset
        let textStart = tape.decoded.count
        while offset < bytes.count, !Self.isLineBreak(bytes[offset]), !isEnd(bytes[offset]) {
            if bytes[offset] == UInt8(ascii: "\\") {
                try scanEscape()
            } else {
                tape.decoded.append(bytes[offset])
                offset += 1
            }
        }
        tape.appendDecoded(.string, range: start..<offset, from: textStart)
    }

    private mutating func scanEscape() throws(SyntaxError) {
        let start = offset
        offset += 1
        guard offset < bytes.count else { return }
        let escaped = bytes[offset]
        offset += 1
        switch escaped {
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            if escaped == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
            skip(while: Self.isBlank)
        case UInt8(ascii: "t"): tape.decoded.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "n"): tape.decoded.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "r"): tape.decoded.append(UInt8(ascii: "\r"))
        case UInt8(ascii: "f"): tape.decoded.append(0x0C)
        case UInt8(ascii: "u"):
            var units = [try scanUnit(from: start)]
            // A character beyond the first 65,536 is written as two.
            if UTF16.isLeadSurrogate(units[0]), bytes[offset...].starts(with: Array("\\u".utf8)) {
                offset += 2
                units.append(try scanUnit(from: start))
            }
            tape.decoded += Array(String(decoding: units, as: UTF16.self).utf8)
        default: tape.decoded.append(escaped)
        }
    }

    private mutating func scanUnit(from start: Int) throws(SyntaxError) -> UInt16 {
        let digits = bytes[offset...].prefix(4)
        guard digits.count == 4, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16),
            digits.allSatisfy({ $0 != UInt8(ascii: "+") })
        else { throw SyntaxError(message: "expected four hexadecimal digits after \\u", range: start..<offset) }
        offset += 4
        return unit
    }

    private mutating func skip(while isSkipped: (UInt8) -> Bool) {
        while offset < bytes.count, isSkipped(bytes[offset]) { offset += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0C }

    private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
