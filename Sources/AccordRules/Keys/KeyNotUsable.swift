import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let keyNotUsable = Rule(
        id: "key-not-usable",
        summary: "A field of the message key has one text.",
        rationale: """
            A key without an exact text, such as a floating-point number or a record, sends equal entities to \
            different partitions.
            """,
        severity: .error,
        isMandatory: true,
        check: .lineage { lineage in
            lineage.topic.key.compactMap { key in
                guard let name = key.string, let field = MessageFields(lineage).field(name), field.isAlwaysThere,
                    field.content == .other
                else { return nil }
                return Finding(
                    "'\(name)' of '\(lineage.name)' is the topic's key, and has no one text", at: field.type.location,
                    label: field.type.phrase, notes: [Note("the key", at: key.location)],
                    help: "use a field that is a string, an integer, a decimal, a date or an enum")
            }
        })
}
