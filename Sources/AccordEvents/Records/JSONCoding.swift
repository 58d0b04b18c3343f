/// How a value in memory is written to and read from a field of JSON.
struct JSONCoding {
    typealias Encode =
        (UnsafeRawPointer, inout KeyedEncodingContainer<FieldName>, FieldName) throws -> Void
    typealias Decode =
        (KeyedDecodingContainer<FieldName>, FieldName, UnsafeMutableRawPointer) throws -> Void

    let encode: Encode
    let decode: Decode

    init<Value>(
        _ encode: @escaping (Value, inout KeyedEncodingContainer<FieldName>, FieldName) throws -> Void,
        _ decode: @escaping (KeyedDecodingContainer<FieldName>, FieldName) throws -> Value
    ) {
        self.encode = { try encode($0.assumingMemoryBound(to: Value.self).pointee, &$1, $2) }
        self.decode = { $2.initializeMemory(as: Value.self, to: try decode($0, $1)) }
    }
}

extension JSONCoding {
    static func codable<Value: Codable>(_ type: Value.Type) -> JSONCoding {
        if let primitive = type as? any JSONPrimitive.Type { return primitive.coding }
        return JSONCoding({ try $1.encode($0, forKey: $2) }, { try $0.decode(Value.self, forKey: $1) })
    }

    /// A key that is missing is nil, and so is null.
    static func optional<Value: Codable>(_ type: Value.Type) -> JSONCoding {
        if let primitive = type as? any JSONPrimitive.Type { return primitive.optionalCoding }
        return JSONCoding({ try $1.encode($0, forKey: $2) }, { try $0.decodeIfPresent(Value.self, forKey: $1) })
    }

    static func wire<Value: JSONRepresentable>(_ type: Value.Type) -> JSONCoding {
        JSONCoding({ try $1.encodeWire($0, forKey: $2) }, { try $0.decodeWire(Value.self, forKey: $1) })
    }

    /// A key that is missing is nil, and so is null.
    static func optionalWire<Value: JSONRepresentable>(_ type: Value.Type) -> JSONCoding {
        JSONCoding({ try $1.encodeWire($0, forKey: $2) }, { try $0.decodeWireIfPresent(Value.self, forKey: $1) })
    }

    /// A key that is there holds a value: null is none.
    static func omitted<Value: NilRepresentable>(_ type: Value.Type) -> JSONCoding where Value.Wrapped: Codable {
        JSONCoding(
            { try $1.encodeIfPresent($0.wrapped, forKey: $2) },
            { Value(wrapped: try $0.decode(Value.Wrapped.self, forKey: $1)) })
    }

    static func omittedWire<Value: NilRepresentable>(_ type: Value.Type) -> JSONCoding
    where Value.Wrapped: JSONRepresentable {
        JSONCoding(
            { try $1.encodeWireIfPresent($0.wrapped, forKey: $2) },
            { Value(wrapped: try $0.decodeWire(Value.Wrapped.self, forKey: $1)) })
    }

    /// A key that is there holds a value or null.
    static func nullable<Value: NullableRepresentable>(_ type: Value.Type) -> JSONCoding
    where Value.Wrapped: Codable {
        JSONCoding(
            { try $1.encodeNullable($0.nullable, forKey: $2) },
            { Value(nullable: try $0.decodeIfPresent(Value.Wrapped.self, forKey: $1).map(Nullable.value) ?? .null) })
    }

    static func nullableWire<Value: NullableRepresentable>(_ type: Value.Type) -> JSONCoding
    where Value.Wrapped: JSONRepresentable {
        JSONCoding(
            { try $1.encodeWireNullable($0.nullable, forKey: $2) },
            { Value(nullable: try $0.decodeWireIfPresent(Value.Wrapped.self, forKey: $1).map(Nullable.value) ?? .null) }
        )
    }

    static func others<Value: Codable>(_ type: Value.Type, except known: Set<String>) -> JSONCoding {
        JSONCoding(
            { values, container, _ in try container.encodeOthers(values, except: known) },
            { container, _ in try container.decodeOthers(except: known) as [String: Value] })
    }

    static func wireOthers<Value: JSONRepresentable>(_ type: Value.Type, except known: Set<String>) -> JSONCoding {
        JSONCoding(
            { values, container, _ in try container.encodeWireOthers(values, except: known) },
            { container, _ in try container.decodeWireOthers(except: known) as [String: Value] })
    }
}
