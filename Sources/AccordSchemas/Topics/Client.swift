public import AccordDiagnostics
public import AccordDocuments

/// A producer or a consumer of a topic: an entry of `producers` or `consumers` in `topic.yaml`.
public struct Client: Sendable {
    public enum Role: String, Sendable {
        case producer, consumer
    }

    /// Whose library it is: both know settings by the same names and do different things with them.
    public enum Kind: String, Sendable, CaseIterable {
        case librdkafka, java
    }

    public enum Environment: String, Sendable, CaseIterable {
        case production, development
    }

    public let name: String
    /// The name's place.
    public let nameSource: Value
    public let role: Role
    public internal(set) var kind = Kind.librdkafka
    /// The library's version; nil for the newest.
    public internal(set) var version: Located<ClientVersion>?
    public internal(set) var environment = Environment.production
    /// In the order in which they are written; those in `topic.yaml` come after those of its file.
    public internal(set) var settings: [Setting] = []
    /// How many run at the same time.
    public internal(set) var instances: Located<Int>?
    public internal(set) var deduplication: Deduplication?
    public internal(set) var offsets: Located<OffsetCommit>?
    public internal(set) var retry: Retry?
    /// All of it can be read; of one that cannot, nothing follows from what is not there.
    public internal(set) var isSound = true

    public var location: Location { nameSource.location }
}

/// A setting of a client, as it is written.
public struct Setting: Sendable {
    public let name: String
    /// The value's text, without quotes.
    public let text: String
    public let nameSource: Value
    public let source: Value

    public var location: Location { source.location }
}

/// The store in which a consumer remembers the messages that it has seen.
public struct Deduplication: Sendable {
    public let store: Located<String>
    public let retention: Located<TimeSpan>?
}

/// When a consumer commits its offsets: with the database's transaction, or after it.
public enum OffsetCommit: String, Sendable, CaseIterable {
    case inTransaction = "in-transaction"
    case after
}

/// What a consumer does when a message cannot be processed yet.
public struct Retry: Sendable {
    public enum Backoff: String, Sendable, CaseIterable {
        case exponential, linear, constant
    }

    public enum Jitter: String, Sendable, CaseIterable {
        case full, equal, decorrelated, none
    }

    public let source: Value
    /// The retries after the first try.
    public internal(set) var attempts: Located<Int>?
    public internal(set) var backoff: Located<Backoff>?
    public internal(set) var initial: Located<TimeSpan>?
    public internal(set) var max: Located<TimeSpan>?
    public internal(set) var jitter: Located<Jitter>?

    public var location: Location { source.location }
}
