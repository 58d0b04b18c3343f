import AccordDiagnostics

extension Rule {
    static let partitionsFewerThanInstances = Rule(
        id: "partitions-fewer-than-instances",
        summary: "A topic has a partition for each instance of a consumer.",
        rationale: """
            A partition is read by one member of a consumer group. Instances beyond their number are paid for and do \
            nothing.
            """,
        severity: .error,
        check: .client { scope in
            guard let instances = scope.instances, let partitions = scope.description.partitions,
                instances.content > partitions.content
            else { return [] }
            return [
                Finding(
                    "'\(scope.name)' has \(instances.content) instances, and '\(scope.topic.name)' "
                        + "\(partitions.content) partitions",
                    at: instances.location, notes: [Note("the partitions", at: partitions.location)],
                    help: "run \(partitions.content) instances at most")
            ]
        })
}
