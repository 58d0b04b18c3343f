import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let dialectMissing = Rule(
        id: "dialect-missing",
        summary: "A JSON Schema names its draft.",
        rationale: """
            The same keywords mean other things in other drafts. Without `$schema` each tool takes the draft that it \
            likes best; Accord and the registries take draft 7.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .json(let schema) = lineage.contract.schema, case let root = lineage.contract.document.root,
                root.kind == .object, root["$schema"] == nil
            else { return [] }
            return [
                Finding(
                    "the schema does not name its draft", at: schema[schema.root].titleLocation,
                    help: #"write "$schema": "http://json-schema.org/draft-07/schema#", or a newer draft"#)
            ]
        })
}
