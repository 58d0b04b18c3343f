/// A struct whose fields are listed once, which is all that reading and writing it takes.
///
/// A conforming type needs no `Codable` code. Conformances are generated.
public protocol Record: Codable, Hashable, Sendable {
    static var fields: Fields<Self> { get }
}

extension Record {
    /// Throws `DecodingError` for a field that is missing, or of another type.
    @inline(never)
    public init(from decoder: any Decoder) throws {
        self = try Self.fields.decode(from: decoder)
    }

    @inline(never)
    public func encode(to encoder: any Encoder) throws {
        try withUnsafePointer(to: self) { try Self.fields.table.encode($0, to: encoder) }
    }
}

/// A record of Avro: its fields stand in the order of the schema (Avro 1.12, Records).
public protocol AvroRecord: Record, AvroCodable, AvroValue {}

extension AvroRecord {
    @inline(never)
    public init(from decoder: inout AvroDecoder) throws {
        self = try Self.fields.decode(from: &decoder)
    }

    @inline(never)
    public func encode(to encoder: inout AvroEncoder) throws {
        try withUnsafePointer(to: self) { try Self.fields.table.encode($0, to: &encoder) }
    }
}
