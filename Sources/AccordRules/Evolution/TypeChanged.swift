extension Rule {
    static let typeChanged = Rule(
        id: "type-changed",
        summary: "A field keeps its type.",
        rationale: """
            A type that only one side knows cannot be read by the other. Widening is no way out: \
            consumers on the earlier version meet values that they cannot hold.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard clash.reason == .typeMismatch else { return nil }
            return clash.finding(
                "\(clash.subject) changes from \(clash.old.phrase) to \(clash.new.phrase)",
                help: "keep the type, and give the new one a new, optional field")
        })
}
