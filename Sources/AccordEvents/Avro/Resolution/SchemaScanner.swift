/// Reads the JSON text of a schema (RFC 8259), without recursion: a schema may come from anybody.
struct SchemaScanner {
    /// Arrays and objects that are nested more deeply are refused.
    static let depthLimit = 512
    /// Longer texts are refused: a megabyte.
    static let sizeLimit = 1 << 20

    /// An array or an object that is not closed yet.
    private struct Container {
        let isObject: Bool
        var key = ""
        var elements: [SchemaValue] = []
        var members: [String: SchemaValue] = [:]

        mutating func add(_ value: SchemaValue) {
            if isObject { members[key] = value } else { elements.append(value) }
        }

        var value: SchemaValue { isObject ? .object(members) : .array(elements) }
        var end: UInt8 { UInt8(ascii: isObject ? "}" : "]") }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var open: [Container] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The one value that the text holds.
    mutating func document() throws -> SchemaValue {
        guard bytes.count <= Self.sizeLimit else {
            throw AvroError("The schema has \(bytes.count) bytes, more than \(Self.sizeLimit).")
        }
        while true {
            guard let value = try value(), let whole = try close(around: value) else { continue }
            guard next() == nil else { throw error() }
            return whole
        }
    }

    /// Nil where an array or an object begins that is not empty.
    private mutating func value() throws -> SchemaValue? {
        switch next() {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return try container()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return try number()
        }
    }

    private mutating func container() throws -> SchemaValue? {
        guard open.count < Self.depthLimit else {
            throw AvroError("The schema is nested more than \(Self.depthLimit) deep.")
        }
        open.append(Container(isObject: bytes[position] == UInt8(ascii: "{")))
        position += 1
        if next() == open[open.count - 1].end {
            position += 1
            return open.removeLast().value
        }
        if open[open.count - 1].isObject { try key() }
        return nil
    }

    /// Puts a value into the container around it, and closes that where it ends. Nil where more values follow.
    private mutating func close(around value: SchemaValue) throws -> SchemaValue? {
        var value = value
        while let last = open.indices.last {
            open[last].add(value)
            switch next() {
            case UInt8(ascii: ","):
                position += 1
                if open[last].isObject { try key() }
                return nil
            case open[last].end:
                position += 1
                value = open.removeLast().value
            default: throw error()
            }
        }
        return value
    }

    private mutating func key() throws {
        guard next() == UInt8(ascii: "\"") else { throw error() }
        open[open.count - 1].key = try string()
        guard next() == UInt8(ascii: ":") else { throw error() }
        position += 1
    }

    private mutating func literal(_ text: StaticString, _ value: SchemaValue) throws -> SchemaValue {
        let name = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes[position...].starts(with: name) else { throw error() }
        position += name.count
        return value
    }

    private mutating func number() throws -> SchemaValue {
        let digits = bytes[position...].prefix { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                true
            default: false
            }
        }
        guard let first = digits.first, first != UInt8(ascii: "+"), first != UInt8(ascii: ".") else { throw error() }
        let text = String(decoding: digits, as: UTF8.self)
        guard let number = Double(text), number.isFinite else { throw error() }
        position += digits.count
        return Int64(text).map { .integer($0) } ?? .number(number)
    }

    /// The next byte that is not white space; nil at the end.
    private mutating func next() -> UInt8? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return bytes[position]
            }
        }
        return nil
    }

    private func error() -> AvroError { AvroError("The schema is no JSON, at byte \(position) of its text.") }
}

// Texts.
extension SchemaScanner {
    private mutating func string() throws -> String {
        position += 1
        let start = position
        var unescaped: [UInt8]?
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                let text = unescaped ?? Array(bytes[start..<position])
                position += 1
                guard let string = String(validating: text, as: UTF8.self) else { throw error() }
                return string
            case UInt8(ascii: "\\"):
                var text = unescaped ?? Array(bytes[start..<position])
                unescaped = nil
                text.append(contentsOf: String(try escape()).utf8)
                unescaped = text
            case 0..<0x20: throw error()
            default:
                unescaped?.append(byte)
                position += 1
            }
        }
        throw error()
    }

    private mutating func escape() throws -> Unicode.Scalar {
        guard position + 1 < bytes.count else { throw error() }
        let letter = bytes[position + 1]
        position += 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try codePoint()
        default: throw error()
        }
    }

    /// Four digits, or two times four for what is beyond U+FFFF.
    private mutating func codePoint() throws -> Unicode.Scalar {
        let unit = try fourDigits()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw error() }
        position += 2
        let low = try fourDigits()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { throw error() }
        return scalar
    }

    private mutating func fourDigits() throws -> UInt32 {
        guard position + 4 <= bytes.count else { throw error() }
        var unit: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw error() }
            unit = unit << 4 | UInt32(digit)
        }
        position += 4
        return unit
    }
}
