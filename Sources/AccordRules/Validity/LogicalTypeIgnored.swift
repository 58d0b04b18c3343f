import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let logicalTypeIgnored = Rule(
        id: "logical-type-ignored",
        summary: "A logical type fits the type that it annotates.",
        rationale: """
            Implementations take no notice of one that does not, and say nothing: a date on a long is a plain number \
            to every reader.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .avro(let schema) = lineage.contract.schema else { return [] }
            return schema.ignoredLogicalTypes.map {
                Finding(
                    "implementations ignore this logical type: \($0.reason)", at: $0.source.location,
                    help: "mend it, or remove it and use the plain type knowingly")
            }
        })
}
