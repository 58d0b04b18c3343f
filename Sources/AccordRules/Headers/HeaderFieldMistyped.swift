import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let headerFieldMistyped = Rule(
        id: "header-field-mistyped",
        summary: "The fields of a header are texts.",
        rationale: """
            All four are texts on the wire, a UUID and a time by RFC 3339 among them. Another type is read by none of \
            the consumers that know the standard header.
            """,
        severity: .error,
        check: .lineage { lineage in
            (MessageFields(lineage).header?.fields ?? []).filter { field in
                StandardHeader.names.contains(field.name) && field.isAlwaysThere && field.content != .text
                    && field.content != .symbol
            }.map {
                Finding(
                    "'\($0.name)' of the header holds no text", at: $0.type.location, label: $0.type.phrase,
                    help: "make it \(StandardHeader.form)")
            }
        })
}
