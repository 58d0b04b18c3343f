import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let additionalPropertiesUnspecified = Rule(
        id: "additional-properties-unspecified",
        summary: "An object says whether it may hold more than it declares.",
        rationale: """
            An object of JSON Schema that says nothing may hold anything to a validator, and only what it declares to \
            many generators. Whoever reads the contract does not know which was meant.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .json(let schema) = lineage.contract.schema else { return [] }
            let branches = schema.branchesOfAll
            return schema.nodes.indices.filter { position in
                let node = schema[position]
                return !node.properties.isEmpty && node.additionalProperties == nil
                    && node.unevaluatedProperties == nil && !branches.contains(position)
            }.map { position in
                let node = schema[position]
                return Finding(
                    "the object does not say whether it may hold other properties",
                    at: (node.source.member("properties")?.key ?? node.source).location,
                    help: "write \"additionalProperties\": true or false")
            }
        })
}

extension JSONSchema {
    /// What is merged into another schema, which says it for all.
    fileprivate var branchesOfAll: Set<Int> {
        Set(
            nodes.flatMap { node in
                (node.allOf + node.anyOf + node.oneOf
                    + [node.ifSchema, node.thenSchema, node.elseSchema, node.not].compactMap(\.self))
                    .map(resolved)
            })
    }
}
