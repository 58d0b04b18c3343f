import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let fieldReplacedByLookalike = Rule(
        id: "field-replaced-by-lookalike",
        summary: "A field is not removed and added again under a similar name.",
        rationale: """
            Removing `qty` and adding `quantity` passes every check, and loses the value: old readers \
            find no `qty`, new ones no `quantity`, and both take their defaults.
            """,
        severity: .error,
        check: .recordChange { change in
            let (addedFields, removedFields) = (change.addedFields, change.removedFields)
            // Nobody renames a hundred fields at once by mistake.
            guard change.isDirect, addedFields.count < 100, removedFields.count < 100 else { return [] }
            return addedFields.compactMap { added in
                guard let removed = removedFields.first(where: { added.resembles($0) }) else { return nil }
                return Finding(
                    "'\(removed.name)' is removed and '\(added.name)' is added, as if it were renamed",
                    at: added.location,
                    notes: [Note("\(change.oldVersion): the field that is gone", at: removed.location)],
                    help: "keep the old field beside the new one for as long as anyone reads it",
                    evidence: change.evidence(
                        .backward, .value(of: removed.name, unlike: added.default),
                        means: "'\(added.name)' by another name",
                        gets: added.default.map { "its default, \($0.summary)" } ?? "no '\(added.name)'"))
            }
        })
}

extension Field {
    /// Of the same type, without an alias to it, and with a name that could be the other's in other words.
    fileprivate func resembles(_ other: Field) -> Bool {
        guard type.phrase == other.type.phrase, !aliases.contains(other.name) else { return false }
        let words = name.lowercased().split(separator: "_").map(String.init)
        let others = other.name.lowercased().split(separator: "_").map(String.init)
        if words.joined() == others.joined() || Set(words) == Set(others) { return true }
        return words.count == others.count && zip(words, others).allSatisfy { $0.resembles($1) }
    }
}

extension String {
    /// The same word, a typing error of it, or short for it.
    fileprivate func resembles(_ other: String) -> Bool {
        self == other || Suggestion.nearest(to: self, in: [other]) != nil
            || Array(utf8).abbreviates(Array(other.utf8)) || Array(other.utf8).abbreviates(Array(utf8))
    }
}

extension [UInt8] {
    /// Starts and ends alike and leaves letters out, as `qty` does of `quantity`.
    fileprivate func abbreviates(_ other: [UInt8]) -> Bool {
        guard count >= 3, count < other.count, first == other.first, last == other.last else { return false }
        var rest = other[...]
        for letter in self {
            guard let position = rest.firstIndex(of: letter) else { return false }
            rest = rest[(position + 1)...]
        }
        return true
    }
}
