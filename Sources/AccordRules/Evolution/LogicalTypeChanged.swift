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
            guard change.isSameForm, change.old.logicalType != change.new.logicalType else { return [] }
            return [
                change.finding(
                    "the logical type of \(change.subject) changes from \(change.old.logicalType?.phrase ?? "none") to "
                        + "\(change.new.logicalType?.phrase ?? "none")",
                    from: change.old.logicalTypePlace(unlike: change.new, orAt: change.oldPlace),
                    to: change.new.logicalTypePlace(unlike: change.old, orAt: change.newPlace),
                    help: "keep the logical type, and give the new one a new, optional field",
                    evidence: change.evidence(
                        .backward, of: change.old.example, means: change.old.meaningOfExample,
                        gets: change.new.meaningOfExample))
            ]
        })
}

extension AvroType {
    fileprivate func logicalTypePlace(unlike other: AvroType, orAt use: Place) -> Place {
        // Where the relation sees two decimals differ, it says so at these places.
        if logicalType?.name == other.logicalType?.name { return decimalPlace(unlike: other) }
        guard let logicalType, let attribute = source["logicalType"] else {
            return Place(use.location, "no logical type")
        }
        return Place(attribute.location, logicalType.name)
    }
}

/// What a number means depends on nothing but the logical type.
extension AvroType {
    fileprivate var example: AvroDatum {
        switch form {
        case .primitive(.int), .primitive(.long): .integer(1000)
        default: .smallest
        }
    }

    fileprivate var meaningOfExample: String {
        switch logicalType {
        case .date: "1000 days after 1970-01-01"
        case .timeMillis: "1000 milliseconds after midnight"
        case .timeMicros: "1000 microseconds after midnight"
        case .timestampMillis: "1000 milliseconds after 1970-01-01T00:00:00Z"
        case .timestampMicros: "1000 microseconds after 1970-01-01T00:00:00Z"
        case .timestampNanos: "1000 nanoseconds after 1970-01-01T00:00:00Z"
        case .localTimestampMillis: "1000 milliseconds after 1970-01-01T00:00:00, local time"
        case .localTimestampMicros: "1000 microseconds after 1970-01-01T00:00:00, local time"
        case .localTimestampNanos: "1000 nanoseconds after 1970-01-01T00:00:00, local time"
        case .decimal, .bigDecimal, .uuid, .duration, .custom: "a \(logicalType?.phrase ?? "")"
        case nil: "a plain \(kind)"
        }
    }

    private var kind: String {
        if case .primitive(let primitive) = form { return primitive.rawValue }
        return "fixed"
    }
}
