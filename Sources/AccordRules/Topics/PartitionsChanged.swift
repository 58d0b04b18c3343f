import AccordDiagnostics

extension Rule {
    static let partitionsChanged = Rule(
        id: "partitions-changed",
        summary: "A topic with a key keeps its number of partitions.",
        rationale: """
            The partition of a key is a remainder by their number. With another number the messages of an entity are \
            in another partition from then on, and their order is lost.
            """,
        severity: .error,
        check: .topic { scope in
            guard let now = scope.description.partitions, !scope.topic.key.isEmpty,
                let release = scope.topic.releases.last(where: { $0.topic.description?.partitions != nil }),
                let then = release.topic.description?.partitions, now.content != then.content,
                scope.topic.releases.last?.topic.name == scope.topic.name
            else { return [] }
            return [
                Finding(
                    "'\(scope.topic.name)' has \(now.content) partitions, and had \(then.content)", at: now.location,
                    notes: [Note("in \(release.version)", at: then.location)],
                    help: "move to a new topic with more partitions, or let this pass once the topic is empty")
            ]
        })
}
