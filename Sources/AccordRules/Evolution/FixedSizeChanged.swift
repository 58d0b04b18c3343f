extension Rule {
    static let fixedSizeChanged = Rule(
        id: "fixed-size-changed",
        summary: "A fixed keeps its size.",
        rationale: """
            The size is not written with the data: a reader that expects another one reads garbage.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.reason == .fixedSize else { return nil }
            return incompatibility.finding(
                "\(incompatibility.subject) changes its size from \(incompatibility.old.phrase) to \(incompatibility.new.phrase)",
                help: "keep the size; another one is another type in a new, optional field")
        })
}
