import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let headerNotStandard = Rule(
        id: "header-not-standard",
        summary: "A header that a contract declares is the standard one.",
        rationale: """
            Every consumer relies on the same four fields: `event_id` to recognise a message it has seen, \
            `timestamp`, `source` and `version`.
            """,
        severity: .error,
        check: .lineage { lineage in
            let message = MessageFields(lineage)
            guard let location = message.headerLocation else { return [] }
            guard let fields = message.header else {
                return [
                    Finding(
                        "the header is no record with the standard fields", at: location,
                        help: "write event_id, timestamp, source and version, each \(StandardHeader.form)")
                ]
            }
            let meant = fields.compactMap { Suggestion.nearest(to: $0.name, in: StandardHeader.names) }
            let missing = StandardHeader.names.filter { name in
                !fields.contains { $0.name == name } && !meant.contains(name)
            }
            return missing.map {
                Finding("the header lacks '\($0)'", at: location, help: "write it as \(StandardHeader.form)")
            } + fields.compactMap(StandardHeader.finding)
        })
}

extension StandardHeader {
    fileprivate static let form = "a field that is always there and holds a text"

    fileprivate static func finding(for field: MessageField) -> Finding? {
        guard names.contains(field.name) else {
            let question = Suggestion.question(for: field.name, among: names)
            return Finding(
                "'\(field.name)' is no field of the standard header", at: field.location,
                help: question ?? "put it into the payload")
        }
        guard field.isAlwaysThere else {
            return Finding(
                "'\(field.name)' of the header may be absent or null", at: field.location, help: "make it \(form)")
        }
        guard field.content == .text || field.content == .symbol else {
            return Finding("'\(field.name)' of the header holds no text", at: field.location, help: "make it \(form)")
        }
        return nil
    }
}
