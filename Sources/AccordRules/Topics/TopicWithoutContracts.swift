import AccordDiagnostics

extension Rule {
    static let topicWithoutContracts = Rule(
        id: "topic-without-contracts",
        summary: "A topic has contracts.",
        rationale: """
            A topic without contracts holds messages that nobody promised anything about.
            """,
        severity: .warning,
        check: .topic { scope in
            guard scope.topic.isWithoutContracts else { return [] }
            return [
                Finding(
                    "the topic '\(scope.topic.name)' has no contracts", at: scope.description.location,
                    help: "write a contract beside it, or remove it")
            ]
        })
}
