import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension Rule {
    static let keywordIgnoredBesideReference = Rule(
        id: "keyword-ignored-beside-reference",
        summary: "Up to draft 7 no keyword stands beside $ref.",
        rationale: """
            Up to draft 7 a schema with `$ref` is that reference and nothing else: what stands beside it is not looked \
            at.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .json(let schema) = lineage.contract.schema, schema.dialect <= .draft7 else { return [] }
            return schema.nodes.filter { $0.reference != nil }.flatMap { node in
                node.source.members.filter { JSONSchemaVocabulary.constrains($0.name) }.map {
                    Finding(
                        "'\($0.name)' is not looked at beside '$ref'", at: $0.key.location,
                        help: "put both into an allOf")
                }
            }
        })
}
