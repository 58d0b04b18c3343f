import AccordCompatibility

extension Rule {
    static let unionBranchRemoved = Rule(
        id: "union-branch-removed",
        summary: "A union keeps its branches.",
        rationale: """
            Messages of earlier versions may hold the branch that is gone.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard case .missingBranch(let branch) = incompatibility.reason, incompatibility.direction == .backward
            else { return nil }
            return incompatibility.finding(
                "\(incompatibility.subject) loses the branch \(branch), which messages of \(incompatibility.oldVersion) may hold",
                help: "keep the branch, and stop writing it")
        })
}
