import AccordCompatibility

extension Rule {
    static let undecided = Rule(
        id: "undecided",
        summary: "Every change can be decided.",
        rationale: """
            What Accord cannot decide it does not let pass in silence.
            """,
        severity: .unchecked,
        check: .incompatibility { clash in
            guard case .undecided(let why, _) = clash.reason else { return nil }
            return clash.finding(
                "whether \(clash.subject) is compatible with \(clash.oldVersion) is undecided: \(why)",
                help: "leave this part as it was, or express it without the keyword")
        })
}
