/// Tells the alternatives of a value apart by what stands in the JSON (JSON Schema, oneOf).
public enum Discriminator {
    /// The kinds of JSON values (RFC 8259).
    public enum Kind: Sendable {
        case null, boolean, number, string, array, object
    }

    /// The text of a property of the object that comes next; nil where it has none.
    public static func text(of property: FieldName, in decoder: any Decoder) throws -> String? {
        let fields = try decoder.container(keyedBy: FieldName.self)
        return try? fields.decodeIfPresent(String.self, forKey: property)
    }

    /// The kind of the value that comes next.
    public static func kind(in decoder: any Decoder) throws -> Kind {
        if (try? decoder.container(keyedBy: FieldName.self)) != nil { return .object }
        if (try? decoder.unkeyedContainer()) != nil { return .array }
        let container = try decoder.singleValueContainer()
        if container.decodeNil() { return .null }
        if (try? container.decode(String.self)) != nil { return .string }
        return (try? container.decode(Bool.self)) == nil ? .number : .boolean
    }

    public static func decode<Value: Decodable>(_ decoder: any Decoder) throws -> Value {
        try JSONDepth.check(decoder)
        return try decoder.singleValueContainer().decode(Value.self)
    }

    public static func decodeWire<Value: JSONRepresentable>(_ decoder: any Decoder) throws -> Value {
        do {
            return try Value(wire: decode(decoder))
        } catch let error as WireError {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: decoder.codingPath + error.path, debugDescription: error.reason))
        }
    }

    public static func encode(_ value: some Encodable, _ encoder: any Encoder) throws {
        try JSONDepth.check(encoder, value)
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }

    public static func encodeWire(_ value: some JSONRepresentable, _ encoder: any Encoder) throws {
        try encode(value.wire, encoder)
    }
}
