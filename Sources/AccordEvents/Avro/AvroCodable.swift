/// A value that is written to and read from bytes by its schema (Avro 1.12, Binary Encoding).
public protocol AvroCodable {
    /// Reads what was written by the same schema. Throws `AvroError` for anything else.
    init(from decoder: inout AvroDecoder) throws

    /// Throws `AvroError` for a value that the schema does not have.
    func encode(to encoder: inout AvroEncoder) throws
}

extension AvroCodable {
    /// Reads a value from bytes that hold nothing else.
    public init(avro data: Data) throws {
        self = try AvroDecoder.decode(data) { try Self(from: &$0) }
    }

    /// The bytes of the value, without any framing.
    public func avroData() throws -> Data {
        var encoder = AvroEncoder()
        try encode(to: &encoder)
        return encoder.data
    }
}
