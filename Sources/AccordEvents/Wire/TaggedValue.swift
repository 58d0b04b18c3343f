/// One branch of a union on the wire: an object whose one key names the branch (Avro 1.12, JSON Encoding).
public struct TaggedValue: Hashable, Sendable {
    public let branch: String
    public let value: JSONValue

    private init(branch: String, value: JSONValue) {
        self.branch = branch
        self.value = value
    }

    /// The name of the branch that comes next. Throws unless there is an object with exactly one key.
    public static func branch(in decoder: any Decoder) throws -> String {
        let fields = try decoder.container(keyedBy: FieldName.self)
        guard fields.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: fields.codingPath,
                    debugDescription: "Found \(fields.allKeys.count) keys where one names the branch of a union."))
        }
        return fields.allKeys[0].stringValue
    }

    /// The value of the branch that comes next.
    public static func decode<Value: Decodable>(_ branch: FieldName, from decoder: any Decoder) throws -> Value {
        try decoder.container(keyedBy: FieldName.self).decode(Value.self, forKey: branch)
    }

    public static func decodeWire<Value: JSONRepresentable>(
        _ branch: FieldName, from decoder: any Decoder
    ) throws -> Value {
        try decoder.container(keyedBy: FieldName.self).decodeWire(Value.self, forKey: branch)
    }

    public static func encode(_ value: some Encodable, as branch: FieldName, to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(value, forKey: branch)
    }

    public static func encodeWire(_ value: some JSONRepresentable, as branch: FieldName, to encoder: any Encoder) throws
    {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeWire(value, forKey: branch)
    }
}

extension TaggedValue: Codable {
    /// Reads a branch that nothing is known of, to be written back as it came.
    public init(from decoder: any Decoder) throws {
        let branch = try Self.branch(in: decoder)
        self.init(branch: branch, value: try Self.decode(FieldName(branch), from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try Self.encode(value, as: FieldName(branch), to: encoder)
    }
}
