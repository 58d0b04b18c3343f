import AccordDiagnostics

extension Rule {
    static let deduplicationForgetsFirst = Rule(
        id: "deduplication-forgets-first",
        summary: "A consumer remembers messages at least as long as the topic keeps them.",
        rationale: """
            A consumer that starts over reads all that the topic still holds. What it has forgotten by then it \
            processes a second time.
            """,
        severity: .error,
        check: .client { scope in
            guard let memory = scope.deduplication?.retention, let retention = scope.description.retention,
                memory.content < retention.content
            else { return [] }
            return [
                Finding(
                    "'\(scope.name)' remembers messages for \(memory.content), and '\(scope.topic.name)' keeps them for "
                        + "\(retention.content)",
                    at: memory.location, notes: [Note("the topic's retention", at: retention.location)],
                    help: "remember them for \(retention.content) or longer")
            ]
        })
}
