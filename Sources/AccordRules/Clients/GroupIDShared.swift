import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let groupIDShared = Rule(
        id: "group-id-shared",
        summary: "A consumer group is one consumer's.",
        rationale: """
            The members of a group share the messages of a topic. Two services in one group each get a part of them, and \
            neither gets all; in two topics they stop each other whenever one of them starts.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .consumer, let own = scope.client.groupID,
                let first = scope.topicIndex.groups[own.text],
                first.name != scope.name, let theirs = first.groupID
            else { return [] }
            return [
                Finding(
                    "'\(scope.name)' and '\(first.name)' are in one group, '\(own.text)'", at: own.location,
                    notes: [Note("the group of '\(first.name)'", at: theirs.location)],
                    help: "give each its own group.id")
            ]
        })
}
