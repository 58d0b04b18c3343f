import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

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
                    help: "keep the type, and give the new one a new, optional field",
                    evidence: change.evidenceOfLostBranch)
            ]
        })
}

extension VersionedChange<TypeChange> {
    /// A value of the branch that only one version has; where both have the same, it is the form that differs.
    fileprivate var evidenceOfLostBranch: Evidence {
        let old = change.oldBranches.isEmpty ? [change.oldPlace.phrase] : change.oldBranches
        let new = change.newBranches.isEmpty ? [change.newPlace.phrase] : change.newBranches
        for direction in Direction.allCases {
            let (writer, reader) = direction.sides(old: old, new: new)
            guard let position = writer.firstIndex(where: { !reader.contains($0) }) else { continue }
            let isUnion = !direction.sides(old: change.oldBranches, new: change.newBranches).writer.isEmpty
            let taken = reader.first { $0.isPromotion(of: writer[position]) }
            return evidence(
                direction, of: isUnion ? .branch(position, .smallest) : .smallest, means: writer[position],
                gets: taken ?? direction.sides(old: change.oldPlace, new: change.newPlace).reader.phrase)
        }
        return evidence(.backward, means: change.oldPlace.phrase, gets: change.newPlace.phrase)
    }
}

extension String {
    fileprivate func isPromotion(of other: String) -> Bool {
        guard let wanted = AvroPrimitive(rawValue: self), let written = AvroPrimitive(rawValue: other) else {
            return false
        }
        return wanted.reads(written)
    }
}
