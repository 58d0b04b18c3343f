import AccordCompatibility

extension Rule {
    static let typeRenamedByAlias = Rule(
        id: "type-renamed-by-alias",
        summary: "A named type keeps its name, aliases or not.",
        rationale: """
            Aliases that point both ways satisfy the resolution of Avro, but registries, generated \
            code and consumers in other languages go by the name.
            """,
        severity: .error,
        check: .typeChange { change in
            guard let old = change.old.name, let new = change.new.name, old.name.simpleName != new.name.simpleName,
                new.aliases.contains(old.name), old.aliases.contains(new.name)
            else { return [] }
            return [
                change.finding(
                    "\(old.name.fullName) is renamed to \(new.name.fullName) by aliases",
                    from: Place(old.location, old.name.simpleName), to: Place(new.location, new.name.simpleName),
                    help: "keep the name; a new meaning is a new contract",
                    evidence: change.evidence(.backward, means: old.name.fullName, gets: new.name.fullName))
            ]
        })
}
