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
            guard !scope.topic.key.isEmpty, scope.topic.releases.last?.topic.name == scope.topic.name,
                let release = scope.topic.releases.last(where: { $0.topic.description?.partitions != nil }),
                let then = release.topic.description?.partitions
            else { return [] }
            let now = scope.description.partitions
            guard now?.content != then.content else { return [] }
            return [
                Finding(
                    "'\(scope.topic.name)' \(now.map { "has \($0.content) partitions" } ?? "does not say its partitions"), "
                        + "and had \(then.content)",
                    at: now?.location ?? scope.description.location,
                    notes: [Note("in \(release.version)", at: then.location)],
                    help: now == nil
                        ? "write partitions: \(then.content)"
                        : "move to a new topic with more partitions, or let this pass once the topic is empty")
            ]
        })
}
