import AccordDocuments

// What becomes of the fields of a record, or of the properties of an object.
extension ChangeWriter {
    /// What is added and removed; fields that go on under another name are not.
    mutating func sayFields(_ change: RecordChange) {
        let renamed = change.renamedFields
        let (gone, come) = (Set(renamed.map(\.old.name)), Set(renamed.map(\.new.name)))
        for field in change.removedFields where !gone.contains(field.name) {
            sayField(.fieldRemoved, "removes", field, in: change)
            reported.settle(field.source)
        }
        for (old, new) in renamed {
            say(
                .fieldRenamed, at: change.path + [.field(new.name)],
                "renames \(change.name(of: old)) to \(change.name(of: new)), with an alias")
        }
        for field in change.addedFields where !come.contains(field.name) {
            sayField(.fieldAdded, "adds", field, in: change)
            reported.settle(field.source)
        }
    }

    private mutating func sayField(
        _ kind: ChangeEntry.Kind, _ verb: String, _ field: Field, in change: RecordChange
    ) {
        let path = change.path + [.field(field.name)]
        let presence = field.isOptional ? "optional" : "required"
        let value = field.default.flatMap { $0.isNull ? nil : ", \($0.summary) by default" } ?? ""
        say(kind, at: path, "\(verb) the \(presence) field \(path.subject) (\(field.type.phrase)\(value))")
    }
}

extension RecordChange {
    fileprivate func name(of field: Field) -> String { (path + [.field(field.name)]).subject }
}
