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

/// A union of several types, as an enum with a case for each but null.
public protocol AvroUnion: AvroCodable {
    /// How many branches the schema has, null included.
    static var avroBranchCount: Int { get }

    /// Reads the value of a branch whose position has been read.
    init(avroBranch index: Int, from decoder: inout AvroDecoder) throws
}

extension AvroUnion {
    public init(from decoder: inout AvroDecoder) throws {
        let index = try decoder.decodeIndex(below: Self.avroBranchCount)
        try self.init(avroBranch: index, from: &decoder)
    }
}

extension AvroDecoder {
    /// A union that may hold null besides.
    public mutating func decodeUnion<Value: AvroUnion>(_ type: Value.Type, nullAt position: Int) throws -> Value? {
        let index = try decodeIndex(below: Value.avroBranchCount)
        return index == position ? nil : try Value(avroBranch: index, from: &self)
    }

    /// A field that can hold nothing but null.
    public func decodeNull() throws -> JSONValue? { nil }

    /// A union that has no branch but null.
    public mutating func decodeNullBranch() throws -> JSONValue? {
        _ = try decodeIndex(below: 1)
        return nil
    }
}

extension AvroEncoder {
    /// Throws for anything but null.
    public func encodeNull(_ value: JSONValue?) throws {
        if let value, value != .null { throw AvroError("The schema has no value here but null.") }
    }

    public mutating func encodeNullBranch(_ value: JSONValue?) throws {
        try encodeNull(value)
        encodeIndex(0)
    }
}
