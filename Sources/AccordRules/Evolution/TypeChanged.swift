extension Rule {
    static let typeChanged = Rule(
        id: "type-changed",
        summary: "A field keeps its type.",
        rationale: """
            A type that only one side knows cannot be read by the other. Widening is no way out: \
            consumers on the earlier version meet values that they cannot hold.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.reason == .typeMismatch else { return nil }
            return incompatibility.finding(
                "\(incompatibility.subject) changes from \(incompatibility.old.phrase) to \(incompatibility.new.phrase)",
                help: "keep the type, and give the new one a new, optional field")
        })
}
