import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let kindWithoutContract = Rule(
        id: "kind-without-contract",
        summary: "What `kinds:` decides is about contracts of the topic.",
        rationale: """
            An entry for a contract that is not there decides nothing: mostly it is a name with a typing error, or one \
            that was given up.
            """,
        severity: .error,
        check: .topic { scope in
            let names = scope.lineages.map(\.name)
            return scope.description.kinds.filter { !names.contains($0.name) }.map {
                Finding(
                    "'\(scope.topic.name)' has no contract '\($0.name)'", at: $0.key.location,
                    help: Suggestion.question(for: $0.name, among: names) ?? "remove it")
            }
        })
}
