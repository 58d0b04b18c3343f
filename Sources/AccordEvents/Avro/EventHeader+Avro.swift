/// Four texts: `event_id`, `timestamp`, `source`, `version`.
extension EventHeader: AvroCodable {
    public init(from decoder: inout AvroDecoder) throws {
        let eventID = try decoder.decodeUUID()
        let timestamp = try decoder.decodeText(Timestamp.self)
        self.init(
            eventID: eventID, timestamp: timestamp, source: try decoder.decodeString(),
            version: try decoder.decodeString())
    }

    public func encode(to encoder: inout AvroEncoder) throws {
        encoder.encode(eventID)
        try encoder.encodeText(timestamp)
        encoder.encode(source)
        encoder.encode(version)
    }
}

extension AvroDecoder {
    /// A value that the schema holds as plain text.
    public mutating func decodeText<Value: LosslessStringConvertible>(_ type: Value.Type) throws -> Value {
        let text = try decodeString()
        guard let value = Value(text) else { throw error("Found \"\(text)\", which is no \(Value.self).") }
        return value
    }
}

extension AvroEncoder {
    /// Throws for a value that its text cannot hold.
    public mutating func encodeText<Value: LosslessStringConvertible>(_ value: Value) throws {
        let text = value.description
        guard Value(text) != nil else { throw AvroError("\(text) cannot be read back.") }
        encode(text)
    }
}
