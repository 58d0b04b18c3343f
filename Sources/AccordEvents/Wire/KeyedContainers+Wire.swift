extension KeyedDecodingContainer {
    /// Throws as `decode` does, and `DecodingError.dataCorrupted` for a wire form that stands for no value.
    ///
    /// Null is nil for an optional type; an absent key is an error.
    public func decodeWire<Value: JSONRepresentable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try value(ofWire: decode(Value.Wire.self, forKey: key), forKey: key)
    }

    /// As `decodeWire`, and nil for an absent key or null.
    public func decodeWireIfPresent<Value: JSONRepresentable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try decodeIfPresent(Value.Wire.self, forKey: key).map { try value(ofWire: $0, forKey: key) }
    }

    private func value<Value: JSONRepresentable>(ofWire wire: Value.Wire, forKey key: Key) throws -> Value {
        do {
            return try Value(wire: wire)
        } catch {
            let wireError = error as? WireError
            let context = DecodingError.Context(
                codingPath: codingPath + [key] + (wireError?.path ?? []),
                debugDescription: wireError?.reason ?? String(describing: error), underlyingError: error)
            throw DecodingError.dataCorrupted(context)
        }
    }
}

extension KeyedEncodingContainer {
    /// A nil optional writes null.
    public mutating func encodeWire(_ value: some JSONRepresentable, forKey key: Key) throws {
        try encode(value.wire, forKey: key)
    }

    /// What is not there writes nothing, not even the key.
    mutating func encodeNullable<Value: Encodable>(_ value: Nullable<Value>, forKey key: Key) throws {
        switch value {
        case .absent: break
        case .null: try encodeNil(forKey: key)
        case .value(let value): try encode(value, forKey: key)
        }
    }

    mutating func encodeWireNullable<Value: JSONRepresentable>(_ value: Nullable<Value>, forKey key: Key) throws {
        switch value {
        case .absent: break
        case .null: try encodeNil(forKey: key)
        case .value(let value): try encodeWire(value, forKey: key)
        }
    }

    /// Nil writes nothing, not even the key.
    public mutating func encodeWireIfPresent(_ value: (some JSONRepresentable)?, forKey key: Key) throws {
        if let value { try encodeWire(value, forKey: key) }
    }
}
