/// Writes the items of a tuple (JSON Schema, prefixItems). One that is not there is left out where none follows.
public struct ItemsEncoder {
    private var container: any UnkeyedEncodingContainer
    /// Of the items that were left out: whether null can stand for them.
    private var gap: [Bool] = []

    public init(_ encoder: any Encoder) {
        container = encoder.unkeyedContainer()
    }

    public mutating func encode(_ value: some Encodable) throws {
        try close(before: value)
        try container.encode(value)
    }

    public mutating func encodeWire(_ value: some JSONRepresentable) throws { try encode(value.wire) }

    public mutating func encodeIfPresent(_ value: (some Encodable)?) throws {
        if let value { try encode(value) } else { gap.append(false) }
    }

    public mutating func encodeWireIfPresent(_ value: (some JSONRepresentable)?) throws {
        try encodeIfPresent(value?.wire)
    }

    public mutating func encodeNullable<Value: Encodable>(_ value: Nullable<Value>) throws {
        switch value {
        case .absent: gap.append(true)
        case .null: try encode(Value?.none)
        case .value(let value): try encode(value)
        }
    }

    public mutating func encodeWireNullable<Value: JSONRepresentable>(_ value: Nullable<Value>) throws {
        switch value {
        case .absent: gap.append(true)
        case .null: try encode(Value.Wire?.none)
        case .value(let value): try encodeWire(value)
        }
    }

    /// Writes nulls for what is not there. Throws where null is no value of it.
    private mutating func close(before value: some Encodable) throws {
        defer { gap = [] }
        for isNullable in gap {
            guard isNullable else {
                let context = EncodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "The item at \(container.count) is nil, and one that follows it is not.")
                throw EncodingError.invalidValue(value, context)
            }
            try container.encodeNil()
        }
    }
}

extension UnkeyedDecodingContainer {
    public mutating func decodeWire<Value: JSONRepresentable>(_ type: Value.Type) throws -> Value {
        let path = codingPath
        do {
            return try Value(wire: decode(Value.Wire.self))
        } catch let error as WireError {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: path + error.path, debugDescription: error.reason))
        }
    }

    public mutating func decodeNullable<Value: Decodable>(_ type: Value.Type) throws -> Nullable<Value> {
        if isAtEnd { return .absent }
        return try decodeNil() ? .null : .value(decode(type))
    }

    public mutating func decodeWireNullable<Value: JSONRepresentable>(_ type: Value.Type) throws -> Nullable<Value> {
        if isAtEnd { return .absent }
        return try decodeNil() ? .null : .value(decodeWire(type))
    }
}
