/// A value published to a topic under a key.
public protocol Message: Codable, Hashable, Sendable {
    static var contract: EventContract { get }

    /// The text of the fields named by the contract's `key`: messages with equal key texts keep their order.
    var messageKey: String { get }
}
