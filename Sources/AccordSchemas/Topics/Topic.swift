public import AccordDiagnostics
public import AccordDocuments

/// A topic as its `topic.yaml` describes it.
public struct Topic: Sendable {
    /// The topic's name in Kafka; unless it is written down, the folder's name.
    public let name: String
    /// The folder, relative to the folder of schemas.
    public let folder: String
    /// The fields of the payload that make up the message key, in order.
    public let key: [Value]
    /// Whether messages carry the standard header around their payload.
    public let hasEnvelope: Bool
    /// What `topic.yaml` says; nil for a topic that no file describes.
    public let description: TopicDescription?
    /// No file of the folder is meant as a contract, whether or not it can be read.
    public var isWithoutContracts = false
    /// What was written down of it with the contracts' releases, oldest first.
    public var releases: [TopicRelease] = []

    public init(
        name: String, folder: String, key: [Value] = [], hasEnvelope: Bool = true, description: TopicDescription? = nil
    ) {
        self.name = name
        self.folder = folder
        self.key = key
        self.hasEnvelope = hasEnvelope
        self.description = description
    }

    /// The file that describes it.
    public var path: String? { description?.document.file.path }
}

/// What of a topic the order of its messages rests on, as it was when contracts were released: its key and its number
/// of partitions.
public struct TopicRelease: Sendable {
    public let version: Version
    public let topic: Topic

    public init(version: Version, topic: Topic) {
        self.version = version
        self.topic = topic
    }
}

/// The parts of `topic.yaml` that say how the topic is set up, and who writes and reads it.
public struct TopicDescription: Sendable {
    public let document: Document
    /// The name, where it is written down.
    public internal(set) var name: Located<String>?
    public internal(set) var partitions: Located<Int>?
    /// The number of brokers that hold a message.
    public internal(set) var replication: Located<Int>?
    public internal(set) var retention: Located<TimeSpan>?
    public internal(set) var cleanup: Located<CleanupPolicy>?
    public internal(set) var deadLetters: DeadLetters?
    /// Contracts whose names read both ways.
    public internal(set) var kinds: [Member] = []
    public internal(set) var producers: [Client] = []
    public internal(set) var consumers: [Client] = []

    public var clients: [Client] { producers + consumers }
    public var location: Location { document.root.location }
}

/// What becomes of old messages (Kafka, `cleanup.policy`).
public enum CleanupPolicy: String, Sendable, CaseIterable {
    case delete, compact
    case compactAndDelete = "compact,delete"

    public var compacts: Bool { self != .delete }
}

/// The topic for messages that cannot be read or processed.
public struct DeadLetters: Sendable {
    public let topic: Located<String>
    public let retention: Located<TimeSpan>?
}

/// What a message is: a fact, or a wish.
public enum MessageKind: String, Sendable, CaseIterable {
    case event, command
}

extension Topic {
    /// The kind of a contract where `topic.yaml` decides it, and the place.
    public func kind(of contract: String) -> Located<MessageKind>? {
        guard let member = description?.kinds.first(where: { $0.name == contract }),
            let kind = member.value.string.flatMap(MessageKind.init)
        else { return nil }
        return Located(content: kind, source: member.value)
    }
}
