/// Values as Swift source.
enum SwiftLiteral {
    static func string(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            $0.isPrintableASCII && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        if isPlain { return "\"\(text)\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Text as it stands, where nothing in it ends the literal.
    static func raw(_ text: String) -> String {
        var previous: UInt8 = 0
        let isPlain = text.utf8.allSatisfy { byte in
            defer { previous = byte }
            let isDelimiter =
                byte == UInt8(ascii: "#")
                && (previous == UInt8(ascii: "\"") || previous == UInt8(ascii: "\\"))
            return byte.isPrintableASCII && !isDelimiter
        }
        return isPlain ? "#\"\(text)\"#" : string(text)
    }

    static func array(_ elements: [String]) -> String { "[\(elements.joined(separator: ", "))]" }

    static func dictionary(_ members: [(key: String, value: String)]) -> String {
        members.isEmpty ? "[:]" : array(members.map { "\(string($0.key)): \($0.value)" })
    }

    /// Bytes of a string in which every character stands for one.
    static func data(_ text: String) -> String {
        "AccordEvents.Data(\(array(text.unicodeScalars.map { String($0.value) })) as [Swift.UInt8])"
    }
}

extension UInt8 {
    var isPrintableASCII: Bool { 0x20..<0x7F ~= self }
}
