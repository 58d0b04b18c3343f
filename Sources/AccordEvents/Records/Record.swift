/// A struct whose fields are listed once, which is all that reading and writing it takes.
///
/// A conforming type that is `Codable` needs no code for it. Conformances are generated.
// What generated types get here is not inlined into them, for the compiler would make a copy for each of hundreds. Nor
// does this inherit from `Codable`: a table of witnesses that holds those of the standard library is made at run time, by
// code of its own in each type.
public protocol Record: Sendable {
    static var fields: Fields { get }
}

extension Record {
    /// Throws `DecodingError` for a field that is missing, or of another type.
    @export(interface)
    public init(from decoder: any Decoder) throws {
        self = try Self.make { try Self.fields.decode(into: $0, from: decoder) }
    }

    @export(interface)
    public func encode(to encoder: any Encoder) throws {
        try withUnsafePointer(to: self) { try Self.fields.encode($0, to: encoder) }
    }
}

extension Record {
    /// A value in memory that is initialized field by field.
    @inline(__always)
    fileprivate static func make(_ initialize: (UnsafeMutableRawPointer) throws -> Void) throws -> Self {
        try withUnsafeTemporaryAllocation(of: Self.self, capacity: 1) { buffer in
            let value = buffer.baseAddress.unsafelyUnwrapped
            try initialize(value)
            return value.move()
        }
    }
}

/// A record of Avro: its fields stand in the order of the schema (Avro 1.12, Records).
public protocol AvroRecord: Record, AvroValue {}

extension AvroRecord {
    @export(interface)
    public init(from decoder: inout AvroDecoder) throws {
        self = try Self.make { try Self.fields.decode(into: $0, from: &decoder) }
    }

    @export(interface)
    public func encode(to encoder: inout AvroEncoder) throws {
        try withUnsafePointer(to: self) { try Self.fields.encode($0, to: &encoder) }
    }
}
