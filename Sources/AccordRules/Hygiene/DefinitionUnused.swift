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
            let used = schema.offsetsInUse(in: lineage.contract.document)
            // Another file's definitions are there for other contracts as well.
            return schema.definitions.filter { definition in
                definition.key.document === lineage.contract.document
                    && !used.hasElement(in: definition.value.location.range)
            }.map {
                Finding(
                    "nothing that is in use refers to '\($0.name)'", at: $0.key.location,
                    help: "refer to it, or remove it")
            }
        })
}

extension JSONSchema {
    /// Where schemas start in a document that have a part in what the whole says, in order.
    fileprivate func offsetsInUse(in document: Document) -> [Int] {
        var seen: Set<Int> = [root]
        var open = [root]
        while let position = open.popLast() {
            open += self[position].schemasInside.filter { seen.insert($0).inserted }
        }
        return seen.filter { self[$0].source.document === document }.map { self[$0].location.range.lowerBound }.sorted()
    }
}

extension [Int] {
    /// Of an array in order.
    fileprivate func hasElement(in range: Range<Int>) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < count && range.contains(self[low])
    }
}
