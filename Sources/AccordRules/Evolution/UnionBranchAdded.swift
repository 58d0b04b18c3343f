import AccordCompatibility

extension Rule {
    static let unionBranchAdded = Rule(
        id: "union-branch-added",
        summary: "A union gains no branches.",
        rationale: """
            Consumers on an earlier version have no branch for what the new one may hold.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard case .missingBranch(let branch) = incompatibility.reason, incompatibility.direction == .forward else {
                return nil
            }
            return incompatibility.finding(
                "\(incompatibility.subject) may be \(branch) now, which readers on \(incompatibility.oldVersion) do not know",
                help: "keep the branches, and put the new case into a new, optional field")
        })
}
