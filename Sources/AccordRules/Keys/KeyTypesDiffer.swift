import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let keyTypesDiffer = Rule(
        id: "key-types-differ",
        summary: "All messages of a topic have the same kind of key.",
        rationale: """
            The partition follows from the bytes of the key. A producer that writes the number 7 as a number and one \
            that writes the text "7" send the messages of one entity to two partitions.
            """,
        severity: .error,
        check: .topic { scope in
            scope.topic.key.compactMap { key in
                guard let name = key.string else { return nil }
                let fields = scope.lineages.compactMap { lineage in
                    MessageFields(lineage).field(name).map { (contract: lineage.name, field: $0) }
                }
                guard let first = fields.first, first.field.content != .other,
                    let other = fields.first(where: {
                        $0.field.content != first.field.content && $0.field.content != .other
                    })
                else { return nil }
                return Finding(
                    "the key '\(name)' of '\(other.contract)' is of another type than that of '\(first.contract)'",
                    at: other.field.type.location, label: other.field.type.phrase,
                    notes: [Note("'\(first.contract)': \(first.field.type.phrase)", at: first.field.type.location)],
                    help: "give the field one type in all contracts of the topic")
            }
        })
}
