import AccordDiagnostics

extension Rule {
    static let deduplicationMissing = Rule(
        id: "deduplication-missing",
        summary: "A consumer recognises a message that it has seen.",
        rationale: """
            Kafka delivers at least once. A consumer that keeps no `event_id` in a unique constraint or a table books \
            the same payment twice.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .consumer, scope.deduplication == nil else { return [] }
            return [
                Finding(
                    "'\(scope.name)' does not say where it remembers the messages that it has seen",
                    at: scope.location, help: "write deduplicate: { store: processed_events, retention: 7d }")
            ]
        })
}
