import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let keyOptional = Rule(
        id: "key-optional",
        summary: "A field of the message key is in every message.",
        rationale: """
            A key that is null scatters the messages of an entity over the partitions, and nothing keeps their order.
            """,
        severity: .error,
        isMandatory: true,
        check: .lineage { lineage in
            lineage.topic.key.compactMap { key in
                guard let name = key.string, let field = MessageFields(lineage).field(name), !field.isAlwaysThere else {
                    return nil
                }
                return Finding(
                    "'\(name)' of '\(lineage.name)' is the topic's key, and may be absent or null", at: field.location,
                    notes: [Note("the key", at: key.location)], help: "use a field that is always there")
            }
        })
}
