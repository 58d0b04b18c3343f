import AccordDiagnostics

extension Rule {
    static let topicDescribedTwice = Rule(
        id: "topic-described-twice",
        summary: "A topic is described once, and no other's metrics bear its name.",
        rationale: """
            Two descriptions of one topic contradict each other sooner or later. Kafka's metrics write a dot as an \
            underscore, so that `orders.eu` and `orders_eu` share theirs.
            """,
        severity: .error,
        check: .topic { scope in
            guard let other = scope.others.first(where: { $0.name.metricName == scope.topic.name.metricName }),
                other.folder < scope.topic.folder, let otherPlace = other.description?.location
            else { return [] }
            let isSame = other.name == scope.topic.name
            return [
                Finding(
                    isSame
                        ? "the topic '\(scope.topic.name)' is described in another folder as well"
                        : "'\(scope.topic.name)' and '\(other.name)' have the same name in Kafka's metrics",
                    at: scope.description.name?.location ?? scope.description.location,
                    notes: [Note("the other one", at: other.description?.name?.location ?? otherPlace)],
                    help: isSame ? "describe it once" : "use either dots or underscores")
            ]
        })
}

extension String {
    fileprivate var metricName: String { String(map { $0 == "." ? "_" : $0 }) }
}
