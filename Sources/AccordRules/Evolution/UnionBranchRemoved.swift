extension Rule {
    static let unionBranchRemoved = Rule(
        id: "union-branch-removed",
        summary: "A union keeps its branches.",
        rationale: """
            Messages of earlier versions may hold the branch that is gone.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard clash.reason == .missingBranch, clash.direction == .backward else { return nil }
            return clash.finding(
                "\(clash.subject) loses the branch \(clash.old.phrase), which messages of \(clash.oldVersion) may hold",
                help: "keep the branch, and stop writing it")
        })
}
