/// Who said it and when: the part of the envelope that every event shares.
public struct EventHeader: Hashable, Sendable {
    /// A version 4 (random) UUID, RFC 9562.
    public var eventID: UUID
    public var timestamp: Timestamp
    /// The service that published the event.
    public var source: String
    /// The version of the contract that the event was written under.
    public var version: String

    public init(eventID: UUID, timestamp: Timestamp, source: String, version: String) {
        self.eventID = eventID
        self.timestamp = timestamp
        self.source = source
        self.version = version
    }
}

extension EventHeader: Codable {
    /// Throws `DecodingError.dataCorrupted` for an `event_id` that is no UUID of version 4 and for a `timestamp`
    /// that is not RFC 3339.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: FieldName.self)
        eventID = try fields.decodeWire(UUID.self, forKey: "event_id")
        timestamp = try fields.decode(Timestamp.self, forKey: "timestamp")
        source = try fields.decode(String.self, forKey: "source")
        version = try fields.decode(String.self, forKey: "version")
        guard eventID.isVersion4 else {
            throw DecodingError.dataCorruptedError(
                forKey: "event_id", in: fields, debugDescription: eventID.versionComplaint)
        }
    }

    /// Throws `EncodingError.invalidValue` for an `eventID` that the reader would refuse.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        guard eventID.isVersion4 else {
            let path = encoder.codingPath + [FieldName("event_id")]
            let context = EncodingError.Context(codingPath: path, debugDescription: eventID.versionComplaint)
            throw EncodingError.invalidValue(eventID, context)
        }
        try fields.encodeWire(eventID, forKey: "event_id")
        try fields.encode(timestamp, forKey: "timestamp")
        try fields.encode(source, forKey: "source")
        try fields.encode(version, forKey: "version")
    }
}
