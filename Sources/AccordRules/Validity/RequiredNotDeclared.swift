import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let requiredNotDeclared = Rule(
        id: "required-not-declared",
        summary: "A property that is required is declared.",
        rationale: """
            JSON Schema lets a schema require a property that it does not declare, with any value at all. Nearly always \
            that is a typing error: the property that was meant may be absent, and every message lacks the other one.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .json(let schema) = lineage.contract.schema else { return [] }
            return schema.undeclaredNames.enumerated().map { count, found in
                // Where very many are missing, no typing errors are behind it.
                let question = count < 20 ? Suggestion.question(for: found.name, among: found.declared.sorted()) : nil
                return Finding(
                    "'\(found.name)' \(found.mention.phrase), and no schema of the object declares it",
                    at: found.location,
                    help: question ?? "declare it under 'properties', or do not ask for it")
            }
        })
}

extension UndeclaredName.Mention {
    fileprivate var phrase: String {
        switch self {
        case .required: "is required"
        case .dependent(let other): "is required where '\(other)' is there"
        case .condition: "makes other properties required"
        }
    }
}
