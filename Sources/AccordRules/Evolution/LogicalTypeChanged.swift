extension Rule {
    static let logicalTypeChanged = Rule(
        id: "logical-type-changed",
        summary: "A field keeps its logical type.",
        rationale: """
            The bytes stay readable and mean something else: milliseconds that are read as \
            microseconds are off by a thousand.
            """,
        severity: .error,
        check: .typeChange { change in
            guard change.isSameForm, change.old.logicalType?.name != change.new.logicalType?.name
            else { return [] }
            return [
                change.finding(
                    "the logical type of \(change.subject) changes from \(change.oldPlace.phrase) to \(change.newPlace.phrase)",
                    help: "keep the logical type, and give the new one a new, optional field")
            ]
        })
}
