import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let keyWithFewValues = Rule(
        id: "key-with-few-values",
        summary: "A message key has many values.",
        rationale: """
            All messages of a key go to one partition. With a key of a handful of values most partitions stay empty, \
            and one consumer does the work of all.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard lineage.topic.key.count == 1, let key = lineage.topic.key.first, let name = key.string,
                let field = MessageFields(lineage).field(name), field.content == .symbol || field.content == .boolean
            else { return [] }
            return [
                Finding(
                    "the key '\(field.name)' of '\(lineage.name)' has only a handful of values",
                    at: field.type.location, label: field.type.phrase, notes: [Note("the key", at: key.location)],
                    help: "use a field that names the entity, or add one to the key")
            ]
        })
}
