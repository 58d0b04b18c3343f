import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let patternNotRead = Rule(
        id: "pattern-not-read",
        summary: "A pattern is a regular expression.",
        rationale: """
            Validators refuse a schema whose pattern is malformed, or let everything pass. One that looks back at what \
            it matched is read by some languages alone, and no change of it can be decided.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard case .json(let schema) = lineage.contract.schema else { return [] }
            return schema.unreadPatterns.map {
                Finding(
                    "\($0.summary) is malformed, or no regular expression", at: $0.location,
                    help: "write it by ECMA 262, without references to what was matched")
            }
        })
}
