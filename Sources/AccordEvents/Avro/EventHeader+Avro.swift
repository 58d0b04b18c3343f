/// Four texts: `event_id`, `timestamp`, `source`, `version`.
extension EventHeader {
    public init(from decoder: inout AvroDecoder) throws {
        let eventID = try decoder.decodeEventID()
        let timestamp = try decoder.decodeText(Timestamp.self)
        self.init(
            eventID: eventID, timestamp: timestamp, source: try decoder.decodeString(),
            version: try decoder.decodeString())
    }

    public func encode(to encoder: inout AvroEncoder) throws {
        try encoder.encodeEventID(eventID)
        try encoder.encodeText(timestamp)
        encoder.encode(source)
        encoder.encode(version)
    }
}

extension AvroDecoder {
    /// The identity of an event. Throws for a UUID that is not of version 4.
    public mutating func decodeEventID() throws -> UUID {
        let eventID = try decodeUUID()
        guard eventID.isVersion4 else { throw error(eventID.versionComplaint) }
        return eventID
    }

    /// A value that the schema holds as plain text.
    public mutating func decodeText<Value: LosslessStringConvertible>(_ type: Value.Type) throws -> Value {
        let text = try decodeString()
        guard let value = Value(text) else { throw error("Found \"\(text)\", which is no \(Value.self).") }
        return value
    }
}

extension AvroEncoder {
    /// Throws for an identity that the reader would refuse.
    public mutating func encodeEventID(_ eventID: UUID) throws {
        guard eventID.isVersion4 else { throw AvroError(eventID.versionComplaint) }
        encode(eventID)
    }

    /// Throws for a value that its text cannot hold.
    public mutating func encodeText<Value: LosslessStringConvertible>(_ value: Value) throws {
        let text = value.description
        guard Value(text) != nil else { throw AvroError("\(text) cannot be read back.") }
        encode(text)
    }
}
