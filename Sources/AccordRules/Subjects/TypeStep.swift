import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension VersionedChange<TypeChange> {
    var subject: String { change.path.subject }

    /// Both are of the same form, so that only what annotates them can differ.
    var isSameForm: Bool {
        switch (change.old.form, change.new.form) {
        case (.primitive(let one), .primitive(let other)): one == other
        case (.fixed, .fixed): true
        default: false
        }
    }

    /// Null and one type, then as now: what became of the one type is seen at that.
    var isNullableInBoth: Bool {
        [change.oldBranches, change.newBranches].allSatisfy { $0.count == 2 && $0.contains("null") }
    }

    /// A finding at the places where the type is used.
    func finding(_ message: String, help: String, evidence: Evidence?) -> Finding {
        Finding(
            message, at: change.newPlace.location, label: "\(newVersion): \(change.newPlace.phrase)",
            notes: [Note("\(oldVersion): \(change.oldPlace.phrase)", at: change.oldPlace.location)], help: help,
            evidence: evidence)
    }

    /// A finding at a narrower place.
    func finding(_ message: String, from old: Place, to new: Place, help: String, evidence: Evidence?) -> Finding {
        Finding(
            message, at: new.location, label: "\(newVersion): \(new.phrase)",
            notes: [Note("\(oldVersion): \(old.phrase)", at: old.location)], help: help, evidence: evidence)
    }
}

extension AvroEnum {
    func symbols(notIn other: AvroEnum) -> [AvroSymbol] {
        let known = Set(other.symbols.map(\.name))
        return symbols.filter { !known.contains($0.name) }
    }
}
