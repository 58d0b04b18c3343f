import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension Rule {
    static let keywordOfOtherDraft = Rule(
        id: "keyword-of-other-draft",
        summary: "A JSON Schema uses the keywords of its draft.",
        rationale: """
            A keyword that the draft does not have is a comment to every validator: `prefixItems` in draft 7 checks \
            nothing.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .json(let schema) = lineage.contract.schema else { return [] }
            return schema.nodes.flatMap { node in
                node.source.members.compactMap { member in
                    guard let drafts = JSONSchemaVocabulary.drafts(of: member.name), !drafts.contains(schema.dialect)
                    else {
                        return nil
                    }
                    let isOutdated = schema.dialect > drafts.upperBound
                    let newer = isOutdated ? JSONSchemaVocabulary.replacements[member.name] : nil
                    return Finding(
                        "'\(member.name)' is no keyword of \(schema.dialect.name)", at: member.key.location,
                        help: newer.map { "write '\($0.joined(separator: "' or '"))'" }
                            ?? "name another draft in $schema, or remove it")
                }
            }
        })
}
