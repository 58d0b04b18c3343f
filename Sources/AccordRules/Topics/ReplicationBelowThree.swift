import AccordDiagnostics

extension Rule {
    static let replicationBelowThree = Rule(
        id: "replication-below-three",
        summary: "Three brokers or more hold each message of a topic.",
        rationale: """
            With two copies one broker that is being updated leaves a single one, and producers with `acks=all` stop \
            or lose what they were promised.
            """,
        severity: .warning,
        check: .topic { scope in
            guard let replication = scope.description.replication, replication.content < 3 else { return [] }
            return [
                Finding(
                    "'\(scope.topic.name)' has a replication of \(replication.content)", at: replication.location,
                    help: "write 3")
            ]
        })
}
