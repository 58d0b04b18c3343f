import AccordDiagnostics

extension Rule {
    static let dlqForgetsFirst = Rule(
        id: "dlq-forgets-first",
        summary: "A dead-letter topic keeps messages at least as long as its topic.",
        rationale: """
            A dead letter waits for a person. When it is forgotten before the topic forgets the message, nobody can \
            compare the two or send it again.
            """,
        severity: .error,
        check: .topic { scope in
            guard let letters = scope.description.deadLetters?.retention, let retention = scope.description.retention,
                letters.content < retention.content
            else { return [] }
            return [
                Finding(
                    "dead letters are kept for \(letters.content), and messages of '\(scope.topic.name)' for "
                        + "\(retention.content)",
                    at: letters.location, notes: [Note("the topic's retention", at: retention.location)],
                    help: "keep them for \(retention.content) or longer")
            ]
        })
}
