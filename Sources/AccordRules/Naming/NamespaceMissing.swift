import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let namespaceMissing = Rule(
        id: "namespace-missing",
        summary: "A contract of Avro has a namespace.",
        rationale: """
            Full names tell the types of one company from those of another. A namespace that is added later makes \
            another type of it, for registries and in every union.
            """,
        severity: .error,
        check: .lineage { lineage in
            guard case .avro(let schema) = lineage.contract.schema, let naming = schema[schema.root].name,
                naming.name.namespace.isEmpty, lineage.releases.isEmpty
            else { return [] }
            return [
                Finding(
                    "'\(naming.name.simpleName)' has no namespace", at: naming.location,
                    help: "write \"namespace\", such as com.vibe.trading")
            ]
        })
}
