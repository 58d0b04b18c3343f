/// An enum written as one string, which keeps a symbol that it does not know (Avro 1.12, Enums).
public protocol SymbolEnum: Codable, Hashable, Sendable, MessageKeyConvertible {
    init(symbol: String)

    /// The symbol as it stands on the wire.
    var symbol: String { get }
}

extension SymbolEnum {
    @inline(never)
    public init(from decoder: any Decoder) throws {
        self.init(symbol: try decoder.singleValueContainer().decode(String.self))
    }

    @inline(never)
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(symbol)
    }
}
