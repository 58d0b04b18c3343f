import AccordDocuments
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
        case .record(let given, let omitted): return excerpt(given, without: omitted, use)
        case .branch(let position, let value):
            let name = schema.branchName(schema.type(behind: .branch(position), from: use))
            return "{\(member(name, excerpt(value, .branch(position), use)))}"
        case .smallest where !fields(of: use).isEmpty: return excerpt([:], without: nil, use)
        default: return "…"
        }
    }

    private func excerpt(_ value: AvroDatum, _ step: AvroStep, _ use: AvroTypeUse) -> String {
        excerpt(value, schema.type(behind: step, from: use))
    }

    private func excerpt(_ given: [Int: AvroDatum], without omitted: Int?, _ use: AvroTypeUse) -> String {
        let fields = fields(of: use)
        let present = fields.indices.filter { $0 != omitted }
        let shown = given.isEmpty ? Array(present.prefix(Self.fieldsShown)) : given.keys.sorted()
        let members = shown.map { position in
            let value = given[position].map { excerpt($0, fields[position].type) } ?? brief(fields[position].type)
            return member(fields[position].name, value)
        }
        return "{\((members + (shown.count < present.count ? ["…"] : [])).joined(separator: ", "))}"
    }

    /// The smallest value where it is hardly more than a word.
    private func brief(_ use: AvroTypeUse) -> String {
        guard let size = smallest.size(of: use), size <= 40 else { return "…" }
        return json(.smallest, use).line
    }

    private func member(_ name: String, _ value: String) -> String { "\(JSONText.quoted(name)): \(value)" }
}
