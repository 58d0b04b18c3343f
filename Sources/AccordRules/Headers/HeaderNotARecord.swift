import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let headerNotARecord = Rule(
        id: "header-not-a-record",
        summary: "A header that a contract declares is a record with fields.",
        rationale: """
            Every consumer looks for the same four fields in it; a text or a map promises none of them.
            """,
        severity: .error,
        check: .lineage { lineage in
            let message = MessageFields(lineage)
            guard let location = message.headerLocation, message.header == nil else { return [] }
            return [
                Finding(
                    "the header is no record with the standard fields", at: location,
                    help: "write event_id, timestamp, source and version, each \(StandardHeader.form)")
            ]
        })
}
