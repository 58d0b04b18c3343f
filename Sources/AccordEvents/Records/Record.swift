/// A struct whose fields are listed once, which is all that reading and writing it takes.
///
/// A conforming type that is `Codable` needs no code for it. Conformances are generated.
// What generated types get here is not exported, for the compiler would make a copy for each of hundreds. Nor does this
// inherit from `Codable`: a table of witnesses that holds those of the standard library is made at run time, by code of
// its own in each type.
public protocol Record: Sendable {
    static var fields: Fields { get }
}

extension Record {
    /// Throws `DecodingError` for a field that is missing, or of another type.
    @export(interface)
    public init(from decoder: any Decoder) throws {
        self = try UnsafeMutablePointer.make { try Self.fields.decode(into: $0, from: decoder) }
    }

    @export(interface)
    public func encode(to encoder: any Encoder) throws {
        try JSONDepth.check(encoder, self)
        try withUnsafePointer(to: self) { try Self.fields.encode($0, to: encoder) }
    }
}

/// A record of Avro: its fields stand in the order of the schema (Avro 1.12, Records).
public protocol AvroRecord: Record, AvroValue {}

extension AvroRecord {
    @export(interface)
    public init(from decoder: inout AvroDecoder) throws {
        self = try UnsafeMutablePointer.make { try Self.fields.decode(into: $0, from: &decoder) }
    }

    @export(interface)
    public func encode(to encoder: inout AvroEncoder) throws {
        try withUnsafePointer(to: self) { try Self.fields.encode($0, to: &encoder) }
    }
}

extension UnsafeMutablePointer {
    /// A value that is initialized in memory, part by part.
    @inline(__always)
    static func make(_ initialize: (UnsafeMutableRawPointer) throws -> Void) throws -> Pointee {
        let value = allocate(capacity: 1)
        defer { value.deallocate() }
        try initialize(value)
        return value.move()
    }
}
