import AccordDiagnostics

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
