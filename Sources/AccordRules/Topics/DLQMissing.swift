import AccordDiagnostics

extension Rule {
    static let dlqMissing = Rule(
        id: "dlq-missing",
        summary: "A topic that is consumed has a dead-letter topic.",
        rationale: """
            A message that cannot be read or processed has to go somewhere, or it stops its consumer for good.
            """,
        severity: .error,
        check: .topic { scope in
            // What reads dead letters has nowhere else to put them.
            guard !scope.topic.name.hasSuffix(".dlq"), scope.description.deadLetters == nil,
                scope.description.document.root["dlq"]?.isNull ?? true,
                let consumer = scope.description.consumers.first
            else { return [] }
            return [
                Finding(
                    "'\(consumer.name)' has no dead-letter topic for what it cannot process", at: consumer.location,
                    help: "write dlq: { topic: \(scope.topic.name).dlq, retention: 30d }")
            ]
        })
}
