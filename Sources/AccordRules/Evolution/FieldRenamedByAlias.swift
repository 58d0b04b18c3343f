import AccordDiagnostics

extension Rule {
    static let fieldRenamedByAlias = Rule(
        id: "field-renamed-by-alias",
        summary: "A field keeps its name.",
        rationale: """
            An alias helps new readers of old messages only. Consumers on the earlier version look \
            for the old name, do not find it, and take their default without a word.
            """,
        severity: .error,
        check: .recordChange { change in
            let removed = Dictionary(
                change.removedFields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
            return change.addedFields.compactMap { field in
                guard let old = field.aliases.lazy.compactMap({ removed[$0] }).first else { return nil }
                return Finding(
                    "'\(old.name)' is renamed to '\(field.name)' by an alias, which readers on \(change.oldVersion) "
                        + "do not know", at: field.location,
                    notes: [Note("\(change.oldVersion): the old name", at: old.location)],
                    help: "keep the name, or add the new field beside the old one and write both",
                    evidence: change.evidence(
                        .forward, .value(of: field.name, unlike: old.default), means: "'\(old.name)' by another name",
                        gets: "its default, \(old.default?.summary ?? "which it lacks")"))
            }
        })
}
