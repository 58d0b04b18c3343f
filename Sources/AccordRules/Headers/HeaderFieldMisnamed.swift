import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let headerFieldMisnamed = Rule(
        id: "header-field-misnamed",
        summary: "The fields of a header have the standard names.",
        rationale: """
            A consumer that looks for `event_id` does not find `eventId`: it takes every message for a new one.
            """,
        severity: .error,
        check: .lineage { lineage in
            (MessageFields(lineage).header ?? []).compactMap { field in
                StandardHeader.meant(by: field.name).map {
                    Finding(
                        "the header calls '\($0)' otherwise: '\(field.name)'", at: field.location,
                        help: "did you mean '\($0)'?")
                }
            }
        })
}
