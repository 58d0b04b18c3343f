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
                ? "'\(keyword)' of \(clash.subject) is narrower now, and messages of \(clash.oldVersion) may not fit"
                : "'\(keyword)' of \(clash.subject) is wider now, and readers on \(clash.oldVersion) may refuse a message"
            return clash.finding(
                effect,
                help: "keep '\(keyword)' as it was, and give the new rule to a new, optional property")
        })
}
