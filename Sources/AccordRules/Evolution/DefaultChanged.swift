import AccordDiagnostics

extension Rule {
    static let defaultChanged = Rule(
        id: "default-changed",
        summary: "A field keeps its default from one version to the next.",
        rationale: """
            A default stands in for a value that was never written. When it changes, data that is \
            already stored starts to mean something else.
            """,
        severity: .error,
        check: .recordChange { change in
            change.keptFields.compactMap { old, new in
                guard let was = old.default, let now = new.default, was != now else { return nil }
                return Finding(
                    "the default of '\(new.name)' changes from \(was.summary) to \(now.summary)", at: now.location,
                    label: "\(change.newVersion): \(now.summary)",
                    notes: [Note("\(change.oldVersion): \(was.summary)", at: was.location)],
                    help: "keep the default; give a new meaning a field of its own",
                    evidence: change.evidence(withoutField: new.name, oldGets: was.summary, newGets: now.summary))
            }
        })
}
