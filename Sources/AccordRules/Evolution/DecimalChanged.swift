import AccordCompatibility
import AccordSchemas

extension Rule {
    static let decimalChanged = Rule(
        id: "decimal-changed",
        summary: "A decimal keeps its precision and its scale.",
        rationale: """
            The scale is not written with the data: 12.50 written with a scale of 2 reads as 0.1250 with \
            a scale of 4.
            """,
        severity: .error,
        check: .typeChange { change in
            guard case .decimal(let precision, let scale)? = change.old.logicalType,
                case .decimal(let newPrecision, let newScale)? = change.new.logicalType,
                (precision, scale) != (newPrecision, newScale)
            else { return [] }
            return [
                change.finding(
                    "the decimal \(change.subject) changes from precision \(precision) and scale \(scale) to "
                        + "\(newPrecision) and \(newScale)",
                    from: change.old.place(of: scale == newScale ? "precision" : "scale"),
                    to: change.new.place(of: scale == newScale ? "precision" : "scale"),
                    help: "keep both, and give the new ones a new, optional field")
            ]
        })
}

extension AvroType {
    fileprivate func place(of attribute: String) -> Place {
        guard let value = source[attribute] else { return Place(source.location, "no \(attribute)") }
        return Place(value.location, "\(attribute) \(value.summary)")
    }
}
