import AccordDiagnostics

extension Rule {
    static let dlqOfItself = Rule(
        id: "dlq-of-itself",
        summary: "A topic is not its own dead-letter topic.",
        rationale: """
            A message that cannot be processed would come back to the consumer that just gave it up, without end.
            """,
        severity: .error,
        check: .topic { scope in
            guard let letters = scope.description.deadLetters?.topic, letters.content == scope.topic.name else {
                return []
            }
            return [
                Finding(
                    "'\(scope.topic.name)' is its own dead-letter topic", at: letters.location,
                    help: "call the dead-letter topic \(scope.topic.name).dlq")
            ]
        })
}
