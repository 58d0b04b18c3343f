extension Rule {
    static let becameNullable = Rule(
        id: "became-nullable",
        summary: "A field that was never null does not become nullable.",
        rationale: """
            Consumers on an earlier version have no place for null and cannot read it.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.reason == .nullNotAccepted, incompatibility.direction == .forward else { return nil }
            return incompatibility.finding(
                "\(incompatibility.subject) may be null now, and readers on \(incompatibility.oldVersion) have no place for null",
                help: "keep the type; a value that may be missing is a new, optional field")
        })
}
