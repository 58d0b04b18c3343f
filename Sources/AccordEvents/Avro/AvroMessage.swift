#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A message whose contract is a schema of Avro.
public protocol AvroMessage: Message {
    static var avro: AvroContract { get }

    /// Reads what was written by the same schema. Throws `AvroError` for anything else.
    init(from decoder: inout AvroDecoder) throws

    /// Throws `AvroError` for a value that the schema does not have.
    func encode(to encoder: inout AvroEncoder) throws
}

// Binary encoding (Avro 1.12).
extension AvroMessage {
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

// Reading what another version wrote.
extension AvroMessage {
    /// Reads a value that was written by another schema, given as JSON (Avro 1.12, Schema Resolution). What logical types
    /// mean is converted exactly. Throws `AvroError` for a schema that cannot be read as that of the type, and for a value
    /// that it has no room for.
    public init(avro data: Data, writtenBy schema: String) throws {
        if schema == Self.avro.schema {
            try self.init(avro: data)
        } else {
            self = try Self.avro.resolution(from: schema).read(data) { try Self(from: &$0) }
        }
    }
}

// Single-object encoding (Avro 1.12).
extension AvroMessage {
    /// Reads a message of this version or of one released before it. Throws `AvroError` where the fingerprint is of none
    /// of them, unless a schema is found for it.
    public init(singleObject data: Data, schema: (_ fingerprint: UInt64) throws -> String? = { _ in nil }) throws {
        guard data.count >= 10, data.prefix(2).elementsEqual([0xC3, 0x01]) else {
            throw AvroError("Expected C3 01 and the fingerprint of a schema.", offset: 0)
        }
        let fingerprint = data.dropFirst(2).prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard let writer = try Self.avro.schema(of: fingerprint) ?? schema(fingerprint) else {
            throw AvroError(
                "No version of \(Self.contract.name) has the fingerprint \(String(fingerprint, radix: 16)).", offset: 2)
        }
        try self.init(avro: data.dropFirst(10), writtenBy: writer)
    }

    public func singleObjectData() throws -> Data {
        var encoder = AvroEncoder()
        encoder.store(UInt16(0x01C3).littleEndian)
        encoder.store(Self.avro.fingerprint.littleEndian)
        try encode(to: &encoder)
        return encoder.data
    }
}

// The framing of Confluent's serializers: a zero, the number of the schema in the registry, and the value.
extension AvroMessage {
    /// Reads a message whose schema the caller knows by its number in the registry.
    public init(confluent data: Data, schema: (_ id: UInt32) throws -> String) throws {
        guard data.count >= 5, data.first == 0 else {
            throw AvroError("Expected 00 and the number of a schema.", offset: 0)
        }
        let id = data.dropFirst().prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        try self.init(avro: data.dropFirst(5), writtenBy: schema(id))
    }

    public func confluentData(id: UInt32) throws -> Data {
        var encoder = AvroEncoder()
        encoder.store(UInt8(0))
        encoder.store(id.bigEndian)
        try encode(to: &encoder)
        return encoder.data
    }
}

extension Event where Payload: AvroRecord {
    @export(interface)
    public init(from decoder: inout AvroDecoder) throws {
        let header = try EventHeader(from: &decoder)
        self.init(header: header, payload: try Payload(from: &decoder))
    }

    @export(interface)
    public func encode(to encoder: inout AvroEncoder) throws {
        try header.encode(to: &encoder)
        try payload.encode(to: &encoder)
    }
}
