/// A decimal as a JSON number, where a contract says `"type": "number"`.
public struct DecimalNumber: Codable, Hashable, Sendable {
    public let value: ExactDecimal

    public init(_ value: ExactDecimal) {
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        value = try ExactDecimal(from: decoder)
    }

    /// Throws for more digits than a JSON number of the encoder has.
    public func encode(to encoder: any Encoder) throws {
        try JSONValue.number(value).encode(to: encoder)
    }
}

extension ExactDecimal: JSONRepresentable {
    public init(wire: DecimalNumber) throws {
        self = wire.value
    }

    public var wire: DecimalNumber { DecimalNumber(self) }
}
