extension Rule {
    static let unionBranchesReordered = Rule(
        id: "union-branches-reordered",
        summary: "The branches of a union keep their order.",
        rationale: """
            The first branch decides which default a union may have for many readers, and whoever reads \
            by position, or compares schemas by their text, sees another type.
            """,
        severity: .error,
        check: .typeChange { change in
            guard change.oldBranches.sorted() == change.newBranches.sorted(),
                let moved = change.oldBranches.indices.first(where: { change.oldBranches[$0] != change.newBranches[$0] }
                )
            else { return [] }
            return [
                change.finding(
                    "the branches of \(change.subject) are reordered from \(change.oldPlace.phrase) to \(change.newPlace.phrase)",
                    help: "keep the order",
                    evidence: change.evidence(
                        .backward, of: .branch(moved, .smallest),
                        means: "its branch \(moved), \(change.oldBranches[moved])",
                        gets: "\(change.newBranches[moved]) if it goes by position"))
            ]
        })
}
