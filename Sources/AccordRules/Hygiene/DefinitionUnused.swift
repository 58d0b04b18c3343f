import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension Rule {
    static let definitionUnused = Rule(
        id: "definition-unused",
        summary: "A definition is referred to.",
        rationale: """
            A definition that nothing refers to promises what no message holds, and whoever changes it believes that \
            something has changed.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .json(let schema) = lineage.contract.schema, !lineage.isReferredTo else { return [] }
            let used = schema.sourcesInUse
            // Another file's definitions are there for other contracts as well.
            return schema.definitions.filter { definition in
                definition.key.document === lineage.contract.document && !used.contains(definition.value.identity)
            }.map {
                Finding(
                    "nothing refers to '\($0.name)'", at: $0.key.location, help: "refer to it, or remove it")
            }
        })
}

extension JSONSchema {
    /// The schemas that have a part in what the whole says.
    fileprivate var sourcesInUse: Set<Value.Identity> {
        var seen: Set<Int> = [root]
        var open = [root]
        while let position = open.popLast() {
            open += self[position].schemasInside.filter { seen.insert($0).inserted }
        }
        return Set(seen.map { self[$0].source.identity })
    }
}
