import AccordDiagnostics
import AccordSchemas

/// What of a message matters: short ones as they are; of long ones what is given, and `…` for the rest.
extension AvroValues {
    private static let shortLine = 120
    private static let fieldsShown = 3

    func excerpt(_ datum: AvroDatum, _ use: AvroTypeUse) -> String {
        if let size = smallest.size(of: use), size <= Self.shortLine {
            let line = json(datum, use).line
            if line.count <= Self.shortLine { return line }
        }
        switch datum {
        case .array(let elements): return "[\(elements.map { excerpt($0, .element, use) }.joined(separator: ", "))]"
        case .map(let entries):
            return "{\(entries.map { member($0.key, excerpt($0.value, .mapValue, use)) }.joined(separator: ", "))}"
        case .record(let given): return excerpt(given, use)
        case .branch(let position, let value):
            let name = schema.branchName(schema.type(behind: .branch(position), from: use))
            return "{\(member(name, excerpt(value, .branch(position), use)))}"
        case .smallest: return excerpt([:], use)
        default: return "…"
        }
    }

    private func excerpt(_ value: AvroDatum, _ step: AvroStep, _ use: AvroTypeUse) -> String {
        excerpt(value, schema.type(behind: step, from: use))
    }

    private func excerpt(_ given: [Int: AvroDatum], _ use: AvroTypeUse) -> String {
        guard case .record(let record) = schema[use].form else { return "…" }
        let omitted = omittedField(of: use)
        let shown =
            given.isEmpty
            ? Array(record.fields.indices.lazy.filter { $0 != omitted }.prefix(Self.fieldsShown)) : given.keys.sorted()
        let members = shown.map { position in
            let field = record.fields[position]
            return member(field.name, given[position].map { excerpt($0, field.type) } ?? brief(field.type))
        }
        let count = record.fields.count - (omitted == nil ? 0 : 1)
        return "{\((members + (shown.count < count ? ["…"] : [])).joined(separator: ", "))}"
    }

    /// The smallest value where it is hardly more than a word.
    private func brief(_ use: AvroTypeUse) -> String {
        guard let size = smallest.size(of: use), size <= 40 else { return "…" }
        return json(.smallest, use).line
    }

    private func member(_ name: String, _ value: String) -> String { "\(JSONText.quoted(name)): \(value)" }
}
