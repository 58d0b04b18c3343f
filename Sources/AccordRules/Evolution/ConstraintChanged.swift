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
        check: .incompatibility { incompatibility in
            guard case .constraint(let keyword) = incompatibility.reason else { return nil }
            let effect =
                incompatibility.direction == .backward
                ? "'\(keyword)' of \(incompatibility.subject) is narrower now, and messages of \(incompatibility.oldVersion) may not fit"
                : "'\(keyword)' of \(incompatibility.subject) is wider now, and readers on \(incompatibility.oldVersion) may refuse a message"
            return incompatibility.finding(
                effect,
                help: "keep '\(keyword)' as it was, and give the new rule to a new, optional property")
        })
}
