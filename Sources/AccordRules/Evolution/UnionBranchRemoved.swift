import AccordCompatibility

extension Rule {
    static let unionBranchRemoved = Rule(
        id: "union-branch-removed",
        summary: "A union keeps its branches.",
        rationale: """
            Messages of earlier versions may hold the branch that is gone.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard case .missingBranch(let branch) = clash.reason, clash.direction == .backward else { return nil }
            return clash.finding(
                "\(clash.subject) loses the branch \(branch), which messages of \(clash.oldVersion) may hold",
                help: "keep the branch, and stop writing it")
        })
}
