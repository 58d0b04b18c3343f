import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let compactionForgetsEvents = Rule(
        id: "compaction-forgets-events",
        summary: "A topic with several kinds of messages is not compacted.",
        rationale: """
            Compaction keeps the last message of each key. Where several kinds share the key, the last one wipes out \
            those of other kinds: after the cancellation of an order nobody learns that it was placed.
            """,
        severity: .warning,
        check: .topic { scope in
            guard let cleanup = scope.description.cleanup, cleanup.content.compacts, scope.lineages.count > 1 else {
                return []
            }
            return [
                Finding(
                    "'\(scope.topic.name)' is compacted, and \(scope.lineages.count) kinds of messages share its keys",
                    at: cleanup.location,
                    help: "keep one contract that holds the whole state in the topic, or use 'delete'")
            ]
        })
}
