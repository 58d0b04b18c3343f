import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let headerFieldOptional = Rule(
        id: "header-field-optional",
        summary: "The fields of a header are in every message.",
        rationale: """
            A message without its `event_id` cannot be recognised when it comes again, and one without its `version` \
            cannot be matched to its schema.
            """,
        severity: .error,
        check: .lineage { lineage in
            (MessageFields(lineage).header?.fields ?? []).filter {
                StandardHeader.names.contains($0.name) && !$0.isAlwaysThere
            }
            .map {
                Finding(
                    "'\($0.name)' of the header may be absent or null", at: $0.location,
                    help: "make it \(StandardHeader.form)")
            }
        })
}
