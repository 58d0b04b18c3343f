import AccordCompatibility

extension Rule {
    static let constraintChanged = Rule(
        id: "constraint-changed",
        summary: "A constraint on values stays as it is.",
        rationale: """
            A narrower one refuses what earlier versions wrote, a wider one lets through what \
            consumers on them refuse.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard case .constraint(let keyword) = clash.reason else { return nil }
            let effect =
                clash.direction == .backward
                ? "refuses messages of \(clash.oldVersion)" : "allows what readers on \(clash.oldVersion) refuse"
            return clash.finding(
                "the change of '\(keyword)' at \(clash.subject) \(effect)",
                help: "keep '\(keyword)' as it was, and give the new rule to a new, optional property")
        })
}
