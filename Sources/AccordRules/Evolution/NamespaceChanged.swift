import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

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
                old.name.namespace != new.name.namespace, change.old.hasOwnNamespace || change.new.hasOwnNamespace
            else { return [] }
            return [
                change.finding(
                    "\(old.name.fullName) moves to another namespace as \(new.name.fullName)",
                    from: Place(change.old.namespaceLocation, old.name.namespace),
                    to: Place(change.new.namespaceLocation, new.name.namespace), help: "keep the namespace",
                    evidence: change.evidence(.backward, means: old.name.fullName, gets: new.name.fullName))
            ]
        })
}

extension AvroType {
    /// It does not inherit its namespace from the type around it.
    fileprivate var hasOwnNamespace: Bool {
        source["namespace"] != nil || source["name"]?.string?.contains(".") ?? false
    }
}
