import AccordDiagnostics

extension Rule {
    static let topicDescribedTwice = Rule(
        id: "topic-described-twice",
        summary: "A topic is described once, and no other is too like it.",
        rationale: """
            Two descriptions of one topic contradict each other sooner or later. Kafka's metrics write a dot as an \
            underscore, so that it does not make `orders_eu` where there is `orders.eu`.
            """,
        severity: .error,
        check: .topic { scope in
            guard let other = scope.topicIndex.topics[scope.topic.name.metricName], other.folder != scope.topic.folder,
                let otherPlace = other.description?.name?.location ?? other.description?.location
            else { return [] }
            let isSame = other.name == scope.topic.name
            return [
                Finding(
                    isSame
                        ? "the topic '\(scope.topic.name)' is described in another folder as well"
                        : "Kafka takes '\(scope.topic.name)' and '\(other.name)' for one name in its metrics",
                    at: scope.description.name?.location ?? scope.description.location,
                    notes: [Note("the other one", at: otherPlace)],
                    help: isSame ? "describe it once" : "use either dots or underscores")
            ]
        })
}
