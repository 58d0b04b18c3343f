import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let groupIDShared = Rule(
        id: "group-id-shared",
        summary: "A consumer group is one consumer's.",
        rationale: """
            The members of a group share the messages. Two services in one group each get a part of them, and neither \
            gets all.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .consumer, let own = scope.written("group.id") else { return [] }
            guard
                let other = scope.earlierConsumers.first(where: {
                    $0.name != scope.name && $0.groupID?.text == own.text
                }),
                let theirs = other.groupID
            else { return [] }
            return [
                Finding(
                    "'\(scope.name)' and '\(other.name)' are in one group, '\(own.text)'", at: own.location,
                    notes: [Note("the group of '\(other.name)'", at: theirs.location)],
                    help: "give each its own group.id")
            ]
        })
}

extension ClientScope {
    /// The consumers of topics and of this topic that come before this one.
    fileprivate var earlierConsumers: [Client] {
        let earlier = others.filter { $0.folder < topic.folder }.flatMap { $0.description?.consumers ?? [] }
        return earlier + description.consumers.prefix { $0.nameSource.identity != client.nameSource.identity }
    }
}

extension Client {
    fileprivate var groupID: Setting? { settings.last { $0.name == "group.id" } }
}
