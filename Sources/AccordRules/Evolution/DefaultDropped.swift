import AccordDiagnostics

extension Rule {
    static let defaultDropped = Rule(
        id: "default-dropped",
        summary: "A field that has a default keeps one.",
        rationale: """
            The default made the field optional. Without it, messages written before the field was \
            there become unreadable, whichever version they are compared with last.
            """,
        severity: .error,
        check: .recordChange { change in
            change.keptFields.compactMap { old, new in
                guard let was = old.default, new.default == nil else { return nil }
                return Finding(
                    "the default of '\(new.name)' is dropped", at: new.location,
                    label: "\(change.newVersion): no default",
                    notes: [Note("\(change.oldVersion): \(was.summary)", at: was.location)],
                    help: "keep the default",
                    evidence: change.evidence(
                        withoutField: new.name, oldGets: was.summary, newGets: new.isOptional ? "nothing" : nil))
            }
        })
}
