import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let defaultWithUnknownField = Rule(
        id: "default-with-unknown-field",
        summary: "The default of a record has no other keys than fields.",
        rationale: """
            Most implementations look past a key that is no field, and what it says is lost: a typing error lets the \
            field that was meant take its own default. Others refuse the schema.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .avro(let schema) = lineage.contract.schema else { return [] }
            return schema.oddDefaults.compactMap { odd in
                guard case .unknownField(let name, let record) = odd.kind else { return nil }
                return Finding(
                    "the default of '\(odd.field)' has '\(name)', which is no field of \(record.naming.name.fullName)",
                    at: odd.location,
                    help: Suggestion.question(for: name, among: record.fields.map(\.name)) ?? "remove it")
            }
        })
}
