// What an object holds beside the properties that its contract has.
extension KeyedDecodingContainer where Key == FieldName {
    public func decodeOthers<Value: Decodable>(except known: Set<String>) throws -> [String: Value] {
        try others(except: known) { try decode(Value.self, forKey: $0) }
    }

    public func decodeWireOthers<Value: JSONRepresentable>(except known: Set<String>) throws -> [String: Value] {
        try others(except: known) { try decodeWire(Value.self, forKey: $0) }
    }

    private func others<Value>(
        except known: Set<String>, _ decode: (FieldName) throws -> Value
    ) rethrows -> [String: Value] {
        var values: [String: Value] = [:]
        for key in allKeys where !known.contains(key.stringValue) { values[key.stringValue] = try decode(key) }
        return values
    }
}

extension KeyedEncodingContainer where Key == FieldName {
    /// A name that the contract has a property for is left out: the property is written.
    public mutating func encodeOthers(_ values: [String: some Encodable], except known: Set<String>) throws {
        for (name, value) in values where !known.contains(name) { try encode(value, forKey: FieldName(name)) }
    }

    public mutating func encodeWireOthers(_ values: [String: some JSONRepresentable], except known: Set<String>) throws
    {
        for (name, value) in values where !known.contains(name) { try encodeWire(value, forKey: FieldName(name)) }
    }
}
