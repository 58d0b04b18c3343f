extension Rule {
    static let fixedSizeChanged = Rule(
        id: "fixed-size-changed",
        summary: "A fixed keeps its size.",
        rationale: """
            The size is not written with the data: a reader that expects another one reads garbage.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard clash.reason == .fixedSize else { return nil }
            return clash.finding(
                "\(clash.subject) changes its size from \(clash.old.phrase) to \(clash.new.phrase)",
                help: "keep the size; another one is another type in a new, optional field")
        })
}
