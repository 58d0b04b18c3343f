import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let headerFieldMissing = Rule(
        id: "header-field-missing",
        summary: "A header that a contract declares has all standard fields.",
        rationale: """
            Every consumer relies on the same four fields: `event_id` to recognise a message it has seen, \
            `timestamp`, `source` and `version`.
            """,
        severity: .error,
        check: .lineage { lineage in
            let message = MessageFields(lineage)
            guard let location = message.headerLocation, let fields = message.header?.fields else { return [] }
            let meant = fields.compactMap { StandardHeader.meant(by: $0.name) }
            return StandardHeader.names.filter { name in
                !fields.contains { $0.name == name } && !meant.contains(name)
            }.map {
                Finding("the header lacks '\($0)'", at: location, help: "write it as \(StandardHeader.form)")
            }
        })
}
