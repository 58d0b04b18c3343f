#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes the defaults of a schema as data of it (Avro 1.12, Complex Types, Records).
struct AvroDefaults {
    /// A default of more values is refused: a record may have itself, or others of its kind, in a field's default.
    static let valueLimit = 100_000
    /// Records in a default that are nested more deeply are refused.
    static let depthLimit = 64

    private let types: AvroTypes
    private var depth = 0
    private var valuesLeft = Self.valueLimit

    private init(_ types: AvroTypes) {
        self.types = types
    }

    /// The bytes of a default.
    static func bytes(of value: SchemaValue, as type: Int, of types: AvroTypes) throws -> [UInt8] {
        var defaults = AvroDefaults(types)
        var encoder = AvroEncoder(capacity: 16)
        try defaults.encode(value, as: type, to: &encoder)
        return encoder.array
    }

    private mutating func encode(_ value: SchemaValue, as type: Int, to encoder: inout AvroEncoder) throws {
        valuesLeft -= 1
        guard valuesLeft >= 0 else { throw AvroError("A default has more than \(Self.valueLimit) values.") }
        switch (types.kinds[type], value) {
        case (.null, .null): break
        case (.boolean, .bool(let value)): encoder.encode(value)
        case (.int, .integer(let value)), (.long, .integer(let value)): encoder.encode(value)
        case (.float, .integer(let value)): encoder.encode(Float(value))
        case (.double, .integer(let value)): encoder.encode(Double(value))
        case (.float, .number(let value)): encoder.encode(Float(value))
        case (.double, .number(let value)): encoder.encode(value)
        case (.string, .string(let text)): encoder.encode(text)
        case (.bytes, .string(let text)): encoder.encode(try Data(wire: text))
        case (.fixed(let size), .string(let text)): try encoder.encode(Data(wire: text), size: size)
        case (.enumeration(let symbols, _), .string(let symbol)): try encoder.encode(symbol: symbol, of: symbols)
        case (.array(let item), .array(let elements)):
            encoder.beginBlock(count: elements.count)
            for element in elements { try encode(element, as: item, to: &encoder) }
            encoder.endBlocks()
        case (.map(let inner), .object(let members)):
            encoder.beginBlock(count: members.count)
            for (key, member) in members {
                encoder.encode(key)
                try encode(member, as: inner, to: &encoder)
            }
            encoder.endBlocks()
        case (.record(let fields), .object(let members)): try encode(members, as: fields, to: &encoder)
        case (.union(let branches), _): try encode(value, asOneOf: branches, to: &encoder)
        default: throw AvroError("A default of the schema is no value of \(types.phrase(type)).")
        }
    }

    private mutating func encode(
        _ members: [String: SchemaValue], as fields: [AvroTypes.Field], to encoder: inout AvroEncoder
    ) throws {
        depth += 1
        guard depth <= Self.depthLimit else {
            throw AvroError("A default has records that are nested more than \(Self.depthLimit) deep.")
        }
        for field in fields {
            guard let value = members[field.name] ?? field.defaultValue else {
                throw AvroError("A default of the schema lacks '\(field.name)'.")
            }
            try encode(value, as: field.type, to: &encoder)
        }
        depth -= 1
    }

    /// The first branch that has such a value.
    private mutating func encode(
        _ value: SchemaValue, asOneOf branches: [Int], to encoder: inout AvroEncoder
    ) throws {
        for (index, branch) in branches.enumerated() {
            let (start, outerDepth) = (encoder.count, depth)
            encoder.encodeIndex(index)
            if (try? encode(value, as: branch, to: &encoder)) != nil { return }
            encoder.count = start
            depth = outerDepth
        }
        throw AvroError("A default of the schema is no value of any branch of its union.")
    }
}
