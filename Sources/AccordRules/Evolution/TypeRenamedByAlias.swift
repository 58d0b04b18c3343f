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
            guard let old = change.old.name, let new = change.new.name, old.name.simpleName != new.name.simpleName
            else { return [] }
            return [
                change.finding(
                    "\(old.name.fullName) is renamed to \(new.name.fullName)", from: old.location, to: new.location,
                    help: "keep the name; a new meaning is a new contract")
            ]
        })
}
