extension Rule {
    static let unionChanged = Rule(
        id: "union-changed",
        summary: "A union stays a union of the same types, and another type does not become one.",
        rationale: """
            Promotions hide the change: a reader of double takes a union of int and double. But the branch that a \
            producer chose is lost, and in JSON the value is written in another form.
            """,
        severity: .error,
        check: .typeChange { change in
            guard change.oldBranches.count + change.newBranches.count > 0,
                Set(change.oldBranches) != Set(change.newBranches), !change.isNullableInBoth
            else { return [] }
            return [
                change.finding(
                    "\(change.subject) changes from \(change.oldPlace.phrase) to \(change.newPlace.phrase)",
                    help: "keep the type, and give the new one a new, optional field")
            ]
        })
}
