import AccordDiagnostics

extension Rule {
    static let topicRenamed = Rule(
        id: "topic-renamed",
        summary: "A topic keeps its name.",
        rationale: """
            Under another name it is another topic: producers write to the new one, consumers wait at the old one, and \
            the messages that are there belong to neither's order.
            """,
        severity: .error,
        check: .topic { scope in
            guard let release = scope.topic.releases.last, let then = release.topic.description?.name,
                then.content != scope.topic.name
            else { return [] }
            return [
                Finding(
                    "the topic '\(then.content)' is called '\(scope.topic.name)'",
                    at: scope.description.name?.location ?? scope.description.location,
                    notes: [Note("the name in \(release.version)", at: then.location)],
                    help: "keep the name, and describe a new topic in a folder of its own")
            ]
        })
}
