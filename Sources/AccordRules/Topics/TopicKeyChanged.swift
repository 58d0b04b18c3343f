import AccordDiagnostics

extension Rule {
    static let topicKeyChanged = Rule(
        id: "topic-key-changed",
        summary: "A topic keeps its message key.",
        rationale: """
            With another key the messages of an entity go to other partitions than before, and a consumer reads new \
            ones before old ones.
            """,
        severity: .error,
        check: .topic { scope in
            guard let release = scope.topic.releases.last, let first = scope.topic.key.first else { return [] }
            let (now, then) = (scope.topic.key.compactMap(\.string), release.topic.key.compactMap(\.string))
            guard now != then, let was = release.topic.key.first else { return [] }
            return [
                Finding(
                    "the key of '\(scope.topic.name)' changes from \(then.joined(separator: ", ")) "
                        + "to \(now.joined(separator: ", "))",
                    at: first.location, notes: [Note("the key in \(release.version)", at: was.location)],
                    help: "keep the key, or write to a new topic")
            ]
        })
}
