public import AccordSchemas

/// A topic with what a rule may hold it against.
public struct TopicScope: Sendable {
    public let topic: Topic
    public let description: TopicDescription
    /// The contracts of the topic.
    public let lineages: [Lineage]
    public let topicIndex: TopicIndex

    /// The topic's producers and consumers.
    let clients: [ClientScope]
}

/// A client with the topic that it writes or reads.
@dynamicMemberLookup
public struct ClientScope: Sendable {
    public let client: Client
    public let topic: Topic
    public let description: TopicDescription
    public let topicIndex: TopicIndex
    /// The version of the library as which the client is looked at: its own, or the nearest that Accord knows.
    let version: ClientVersion

    public subscript<Member>(dynamicMember path: KeyPath<Client, Member>) -> Member { client[keyPath: path] }
}

/// What all topics together say, in the order of their folders.
public struct TopicIndex: Sendable {
    /// The first topic that has a name, as Kafka's metrics write it.
    let topics: [String: Topic]
    /// The first consumer of each group.
    let groups: [String: Client]

    init(_ topics: [Topic]) {
        let ordered = topics.sorted { $0.folder < $1.folder }
        self.topics = Dictionary(ordered.map { ($0.name.metricName, $0) }) { first, _ in first }
        let consumers = ordered.flatMap { $0.description?.consumers ?? [] }
        groups = Dictionary(consumers.compactMap { consumer in consumer.groupID.map { ($0.text, consumer) } }) {
            first, _ in first
        }
    }
}

extension TopicScope {
    /// Every topic that a file describes.
    static func all(_ topics: [Topic], _ lineages: [Lineage]) -> [TopicScope] {
        let ofTopics = Dictionary(grouping: lineages, by: \.topic.folder)
        let topicIndex = TopicIndex(topics)
        return topics.compactMap { topic in
            topic.description.map { description in
                TopicScope(
                    topic: topic, description: description, lineages: ofTopics[topic.folder] ?? [],
                    topicIndex: topicIndex,
                    clients: description.clients.filter(\.isSound).map { client in
                        ClientScope(
                            client: client, topic: topic, description: description, topicIndex: topicIndex,
                            version: SettingTable.of(client.kind).nearest(to: client.version?.content))
                    })
            }
        }
    }
}

extension String {
    /// Kafka's metrics write a dot as an underscore.
    var metricName: String { String(map { $0 == "." ? "_" : $0 }) }
}

extension Client {
    var groupID: Setting? { settings.last { $0.name == "group.id" } }

    var transactionalID: Setting? { settings.last { $0.name == "transactional.id" && !$0.text.isEmpty } }
}
