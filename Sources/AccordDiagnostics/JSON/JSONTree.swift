/// JSON to be written, where a file cannot be copied as it stands.
public indirect enum JSONTree: Sendable {
    /// A scalar as its JSON text.
    case scalar(String)
    case array([JSONTree])
    case object([(name: String, value: JSONTree)])

    public static let null = JSONTree.scalar("null")

    public static func string(_ text: String) -> JSONTree { .scalar(JSONText.quoted(text)) }

    public static func number(_ number: Int) -> JSONTree { .scalar("\(number)") }

    /// Indented by two spaces, containers without containers inside on one line where they are short.
    public func text(indent: String = "") -> String {
        if isFlat {
            let line = self.line
            if line.utf8.count + indent.utf8.count <= 100 { return line }
        }
        let inner = indent + "  "
        switch self {
        case .scalar(let text): return text
        case .array(let elements):
            return "[\n" + elements.map { inner + $0.text(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let members):
            let lines = members.map { "\(inner)\(JSONText.quoted($0.name)): \($0.value.text(indent: inner))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        }
    }

    private var isFlat: Bool {
        switch self {
        case .scalar: true
        case .array(let elements): elements.allSatisfy(\.isScalar)
        case .object(let members): members.allSatisfy { $0.value.isScalar }
        }
    }

    private var isScalar: Bool {
        if case .scalar = self { return true }
        return false
    }

    /// The whole on one line.
    public var line: String {
        var line = JSONLine()
        write(to: &line)
        return line.text
    }

    private func write(to line: inout JSONLine) {
        switch self {
        case .scalar(let text): line.json(text)
        case .array(let elements): line.array(elements) { $1.write(to: &$0) }
        case .object(let members):
            line.object(members) { line, member in
                line.key(member.name)
                member.value.write(to: &line)
            }
        }
    }
}
