extension Rule {
    static let namespaceChanged = Rule(
        id: "namespace-changed",
        summary: "A named type keeps its namespace.",
        rationale: """
            Avro's resolution compares simple names, so it lets this pass. Registries that name subjects \
            after records do not: they start a new history and compare nothing.
            """,
        severity: .error,
        check: .typeChange { change in
            guard let old = change.old.name, let new = change.new.name, old.name.simpleName == new.name.simpleName,
                old.name.namespace != new.name.namespace
            else { return [] }
            return [
                change.finding(
                    "\(old.name.fullName) moves to another namespace as \(new.name.fullName)", from: old.location,
                    to: new.location, help: "keep the namespace")
            ]
        })
}
