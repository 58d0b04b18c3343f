import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let defaultOfLaterBranch = Rule(
        id: "default-of-later-branch",
        summary: "The default of a union is a value of its first branch.",
        rationale: """
            Since Avro 1.12 a default may be of any branch. Libraries of earlier versions refuse the schema, or take the \
            default for a value of the first branch. And `"null"` in quotes is a text, and not null.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .avro(let schema) = lineage.contract.schema else { return [] }
            return schema.oddDefaults.compactMap { odd in
                guard case .laterBranch(let taken, let first) = odd.kind else { return nil }
                let isNullInQuotes = odd.value.string == "null" && schema.isNull(first)
                return Finding(
                    "the default of '\(odd.field)' is of the branch \(schema.phrase(taken)), and not of the first, "
                        + schema.phrase(first),
                    at: odd.location,
                    help: isNullInQuotes
                        ? "write null without quotes, or put \(schema.phrase(taken)) first"
                        : "put the branch of the default first")
            }
        })
}
