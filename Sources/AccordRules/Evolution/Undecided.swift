import AccordCompatibility

extension Rule {
    static let undecided = Rule(
        id: "undecided",
        summary: "Every change can be decided.",
        rationale: """
            What Accord cannot decide it does not let pass in silence.
            """,
        severity: .unchecked,
        check: .incompatibility { incompatibility in
            guard case .undecided(let why, _) = incompatibility.reason else { return nil }
            return incompatibility.finding(
                "whether \(incompatibility.subject) is compatible with \(incompatibility.oldVersion) is undecided: \(why)",
                help: "leave this part as it was, or express it without the keyword")
        })
}
