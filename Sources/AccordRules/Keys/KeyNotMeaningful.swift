import AccordDiagnostics

extension Rule {
    static let keyNotMeaningful = Rule(
        id: "key-not-meaningful",
        summary: "A message key names what the message is about.",
        rationale: """
            Messages of one key keep their order. The identity of a message or its time is another one for each \
            message: nothing keeps an order, and compaction never forgets anything.
            """,
        severity: .error,
        check: .topic { scope in
            scope.topic.key.compactMap { key in
                guard let name = key.string, ofEachMessage.contains(name),
                    scope.lineages.contains(where: { MessageFields($0).field(name) != nil })
                else { return nil }
                return Finding(
                    "the key '\(name)' is another one for each message of '\(scope.topic.name)'", at: key.location,
                    help: "use the field that names the entity, such as order_id")
            }
        })
}

/// Fields of the header, and what they are called where they are repeated in a payload.
private let ofEachMessage: Set<String> = [
    "event_id", "message_id", "timestamp", "event_time", "created_at", "occurred_at", "published_at", "correlation_id",
    "trace_id", "request_id", "uuid", "guid", "nonce", "random", "random_id",
]
