/// What a generated message type knows of the contract it came from.
public struct EventContract: Hashable, Sendable {
    /// The full name, namespace included: `com.vibe.trading.OrderPlaced`.
    public var name: String
    /// The contract's own version, such as `1.2`; an event's header carries it.
    public var version: String
    /// The topic that the messages are published to.
    public var topic: String
    /// The wire names of the fields that make up the message key, in key order.
    public var key: [String]

    public init(name: String, version: String, topic: String, key: [String]) {
        self.name = name
        self.version = version
        self.topic = topic
        self.key = key
    }
}
