public import AccordSchemas

/// A topic with what a rule may hold it against.
public struct TopicScope: Sendable {
    public let topic: Topic
    public let description: TopicDescription
    /// The contracts of the topic.
    public let lineages: [Lineage]
    /// The topics that are described beside it.
    public let others: [Topic]
}

/// A client with the topic that it writes or reads.
@dynamicMemberLookup
public struct ClientScope: Sendable {
    public let client: Client
    public let topic: Topic
    public let description: TopicDescription
    /// The topics that are described beside this one.
    public let others: [Topic]

    public subscript<Member>(dynamicMember path: KeyPath<Client, Member>) -> Member { client[keyPath: path] }
}

extension TopicScope {
    /// Every topic that a file describes.
    static func all(_ topics: [Topic], _ lineages: [Lineage]) -> [TopicScope] {
        let ofTopics = Dictionary(grouping: lineages, by: \.topic.folder)
        return topics.compactMap { topic in
            topic.description.map { description in
                TopicScope(
                    topic: topic, description: description, lineages: ofTopics[topic.folder] ?? [],
                    others: topics.filter { $0.folder != topic.folder })
            }
        }
    }

    var clients: [ClientScope] {
        description.clients.map {
            ClientScope(client: $0, topic: topic, description: description, others: others)
        }
    }
}
