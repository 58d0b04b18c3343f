import AccordCompatibility
import AccordSchemas

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
                    "the logical type of \(change.subject) changes from \(change.old.logicalType?.name ?? "none") to "
                        + "\(change.new.logicalType?.name ?? "none")",
                    from: change.old.logicalTypePlace(orAt: change.oldPlace),
                    to: change.new.logicalTypePlace(orAt: change.newPlace),
                    help: "keep the logical type, and give the new one a new, optional field")
            ]
        })
}

extension AvroType {
    fileprivate func logicalTypePlace(orAt use: Place) -> Place {
        guard let logicalType, let attribute = source["logicalType"] else {
            return Place(use.location, "no logical type")
        }
        return Place(attribute.location, logicalType.name)
    }
}
