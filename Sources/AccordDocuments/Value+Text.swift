package import AccordDiagnostics

extension Value {
    /// The value as JSON on one line, members in the order of the file.
    public var compactText: String {
        var line = JSONLine()
        write(to: &line)
        return line.text
    }

    package func write(to line: inout JSONLine) {
        switch kind {
        case .null: line.json("null")
        case .boolean: line.json(boolean == true ? "true" : "false")
        case .number: document.withBytes(of: node) { line.json($0) }
        case .string: document.withBytes(of: node) { line.string($0) }
        case .array: line.array(elements) { $1.write(to: &$0) }
        case .object:
            line.object(members) { line, member in
                line.key(member.key)
                member.value.write(to: &line)
            }
        }
    }

    /// The compact text, cut to what fits into a sentence.
    public var summary: String {
        let text = compactText
        return text.count > 60 ? text.prefix(60) + "…" : text
    }
}

extension JSONLine {
    package mutating func key(_ key: Value) {
        key.document.withBytes(of: key.node) { self.key($0) }
    }
}
