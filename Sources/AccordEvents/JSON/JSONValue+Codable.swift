#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension JSONValue: Codable {
    /// Throws `DecodingError.dataCorrupted` for a number that `ExactDecimal` does not read from JSON, such as 1e300.
    public init(from decoder: any Decoder) throws {
        try JSONDepth.check(decoder)
        let container = try decoder.singleValueContainer()
        if (try? decoder.container(keyedBy: FieldName.self)) != nil {
            self = .object(try container.decode([String: JSONValue].self))
        } else if (try? decoder.unkeyedContainer()) != nil {
            self = .array(try container.decode([JSONValue].self))
        } else {
            self = try Self(scalarIn: container)
        }
    }

    private init(scalarIn container: any SingleValueDecodingContainer) throws {
        if container.decodeNil() {
            self = .null
        } else if let string = try? container.decode(String.self) {
            self = .string(string)
        } else if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else {
            self.init(try container.decode(ExactDecimal.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        try JSONDepth.check(encoder, self)
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let bool): try container.encode(bool)
        case .integer(let integer): try container.encode(integer)
        case .number(let decimal): try container.encode(decimal.decimal)
        case .string(let string): try container.encode(string)
        case .array(let elements): try container.encode(elements)
        case .object(let members): try container.encode(members)
        }
    }
}
