/// A message in an envelope, `{"header": {...}, "payload": {...}}`.
///
/// A conforming type needs no `Codable` code: those two keys alone are written, and others are ignored on reading.
public protocol Event: Message {
    associatedtype Payload: Codable & Sendable

    var header: EventHeader { get }
    var payload: Payload { get }

    init(header: EventHeader, payload: Payload)
}

extension Event {
    /// An event of the contract's version, new unless told otherwise.
    public init(_ payload: Payload, source: String, eventID: UUID = UUID(), timestamp: Timestamp = .now) {
        let version = Self.contract.version
        self.init(
            header: EventHeader(eventID: eventID, timestamp: timestamp, source: source, version: version),
            payload: payload)
    }

    @export(interface)
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: FieldName.self)
        self.init(
            header: try fields.decode(EventHeader.self, forKey: "header"),
            payload: try fields.decode(Payload.self, forKey: "payload"))
    }

    @export(interface)
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(header, forKey: "header")
        try fields.encode(payload, forKey: "payload")
    }
}
