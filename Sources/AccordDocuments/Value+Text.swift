extension Value {
    /// The value as JSON on one line, members in the order of the file.
    public var compactText: String {
        switch kind {
        case .null: return "null"
        case .boolean: return boolean == true ? "true" : "false"
        case .number: return numberText ?? ""
        case .string: return JSONText.quoted(string ?? "")
        case .array: return "[" + elements.map(\.compactText).joined(separator: ", ") + "]"
        case .object:
            let members = members.map { "\(JSONText.quoted($0.name)): \($0.value.compactText)" }
            return "{" + members.joined(separator: ", ") + "}"
        }
    }

    /// The compact text, cut to what fits into a sentence.
    public var summary: String {
        let text = compactText
        return text.count > 60 ? text.prefix(60) + "…" : text
    }
}

/// Writing JSON by RFC 8259.
public enum JSONText {
    public static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
