import AccordCompatibility
import AccordDiagnostics

extension Rule {
    static let fieldReplacedByLookalike = Rule(
        id: "field-replaced-by-lookalike",
        summary: "A field is not removed and added again under a similar name.",
        rationale: """
            Removing `qty` and adding `quantity`, or `trader_name` in the place of `trader`, passes every check, and loses \
            the value: old readers find no `qty`, new ones no `quantity`, and both take their defaults.
            """,
        severity: .error,
        check: .recordChange { change in
            guard change.isDirect else { return [] }
            return change.replacedFields.map { removed, added in
                Finding(
                    "'\(removed.name)' is removed and '\(added.name)' is added, as if it were renamed",
                    at: added.location,
                    notes: [Note("\(change.oldVersion): the field that is gone", at: removed.location)],
                    help: "keep the old field beside the new one for as long as anyone reads it",
                    evidence: change.evidence(
                        .backward, .value(of: removed.name, unlike: added.default),
                        means: "'\(added.name)' by another name",
                        gets: added.default.map { "its default, \($0.summary)" } ?? "no '\(added.name)'"))
            }
        })
}
