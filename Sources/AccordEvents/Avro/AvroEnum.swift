/// An enum of Avro, which stands in bytes as the position of its symbol (Avro 1.12, Enums).
public protocol AvroEnum: SymbolEnum, AvroCodable, AvroValue {
    /// How many symbols the schema has.
    static var avroSymbolCount: Int { get }

    init(avroIndex: Int)

    /// Nil where the schema does not have the symbol.
    var avroIndex: Int? { get }
}

extension AvroEnum {
    @inline(never)
    public init(from decoder: inout AvroDecoder) throws {
        self.init(avroIndex: try decoder.decodeIndex(below: Self.avroSymbolCount))
    }

    /// Throws for a symbol that the schema does not have.
    @inline(never)
    public func encode(to encoder: inout AvroEncoder) throws {
        guard let avroIndex else { throw AvroError.unrecognized(symbol: symbol) }
        encoder.encodeIndex(avroIndex)
    }
}
