import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let headerFieldUnknown = Rule(
        id: "header-field-unknown",
        summary: "A header has no fields beside the standard ones.",
        rationale: """
            The header is the same for all messages, so that one piece of code reads it. What is about one kind of \
            message belongs in its payload.
            """,
        severity: .error,
        check: .lineage { lineage in
            (MessageFields(lineage).header?.fields ?? []).compactMap { field in
                guard !StandardHeader.names.contains(field.name), StandardHeader.meant(by: field.name) == nil else {
                    return nil
                }
                return Finding(
                    "'\(field.name)' is no field of the standard header", at: field.location,
                    help: "put it into the payload")
            }
        })
}
