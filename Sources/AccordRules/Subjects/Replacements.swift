import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension RecordChange {
    /// Fields that are gone, each with the one that comes instead as if it were the same under another name: of the same
    /// type, but for null, and with a name that says the same in other words, or at the same place with a name that
    /// qualifies the old one.
    var replacedFields: [(old: Field, new: Field)] {
        // Nobody renames a hundred fields at once by mistake.
        guard addedFields.count < 100, removedFields.count < 100 else { return [] }
        var gone = Set(removedFields.indices)
        return addedFields.compactMap { added in
            let candidates = removedFields.indices.filter { gone.contains($0) && added.couldReplace(removedFields[$0]) }
            let found =
                candidates.first { NameLikeness(removedFields[$0].name, added.name).isSameInOtherWords }
                ?? candidates.first { qualifies(removedFields[$0], added) }
            guard let found else { return nil }
            gone.remove(found)
            return (removedFields[found], added)
        }
    }

    /// At the same place nothing else qualifies the one or is qualified by the other: a field that is split into two is
    /// not renamed.
    private func qualifies(_ old: Field, _ new: Field) -> Bool {
        func isMatch(_ old: Field, _ new: Field) -> Bool {
            old.gap == new.gap && new.couldReplace(old) && NameLikeness(old.name, new.name).isQualified
        }
        return isMatch(old, new) && addedFields.count(where: { isMatch(old, $0) }) == 1
            && removedFields.count(where: { isMatch($0, new) }) == 1
    }
}

extension Field {
    /// Of the same type, and without an alias that says so.
    fileprivate func couldReplace(_ other: Field) -> Bool {
        typeBesideNull == other.typeBesideNull && !aliases.contains(other.name)
    }

    private var typeBesideNull: [String] {
        type.phrase.split(separator: " or ").map(String.init).filter { $0 != "null" }
    }
}

/// The fields of two versions that look like one that is renamed, by the places of their names.
struct Replacements {
    /// The other name of a field that is gone or has come, and the place of the one that has come.
    struct Lookalike: Sendable {
        let name: String
        let newLocation: Location
    }

    private var lookalikes: [Location: Lookalike] = [:]

    init(from old: Schema, to new: Schema) {
        for change in SchemaChanges(from: old, to: new).records {
            for (before, after) in change.replacedFields {
                lookalikes[before.location] = Lookalike(name: after.name, newLocation: after.location)
                lookalikes[after.location] = Lookalike(name: before.name, newLocation: after.location)
            }
        }
    }

    subscript(location: Location) -> Lookalike? { lookalikes[location] }
}
