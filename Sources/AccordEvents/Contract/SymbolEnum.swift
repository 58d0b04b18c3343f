/// An enum that keeps a symbol which it does not know: one string in JSON, the position of its symbol in bytes
/// (Avro 1.12, Enums).
///
/// A conforming type that is `Codable` needs no code for it. Conformances are generated.
public protocol SymbolEnum: AvroValue, MessageKeyConvertible, CaseIterable {
    static var symbolTable: SymbolTable { get }

    init(symbolIndex: SymbolIndex<Self>)

    var symbolIndex: SymbolIndex<Self> { get }
}

/// The symbols of a schema, in its order.
public struct SymbolTable: Sendable {
    let symbols: [String]
    private let indices: [String: Int]

    public init(_ symbols: String...) {
        self.symbols = symbols
        indices = Dictionary(zip(symbols, symbols.indices), uniquingKeysWith: { first, _ in first })
    }

    func index(of symbol: String) -> Int? { indices[symbol] }
}

/// Where the symbol of a value stands among those of the schema.
@frozen
public enum SymbolIndex<Symbols>: Sendable {
    case recognized(Int)
    case unrecognized(UnrecognizedSymbol<Symbols>)
}

/// A symbol that the schema does not have. None can be made of one that it has.
public struct UnrecognizedSymbol<Symbols>: Hashable, Sendable {
    /// As it stood on the wire.
    public let symbol: String

    fileprivate init(symbol: String) {
        self.symbol = symbol
    }
}

extension SymbolEnum {
    @export(interface)
    public init(symbol: String) {
        if let index = Self.symbolTable.index(of: symbol) {
            self.init(symbolIndex: .recognized(index))
        } else {
            self.init(symbolIndex: .unrecognized(UnrecognizedSymbol(symbol: symbol)))
        }
    }

    /// The symbol as it stands on the wire.
    @export(interface)
    public var symbol: String {
        switch symbolIndex {
        case .recognized(let index): Self.symbolTable.symbols[index]
        case .unrecognized(let unrecognized): unrecognized.symbol
        }
    }
}

extension SymbolEnum {
    /// The symbols of the schema, in its order.
    @export(interface)
    public static var allCases: [Self] { symbolTable.symbols.indices.map { Self(symbolIndex: .recognized($0)) } }
}

// JSON.
extension SymbolEnum {
    @export(interface)
    public init(from decoder: any Decoder) throws {
        self.init(symbol: try decoder.singleValueContainer().decode(String.self))
    }

    @export(interface)
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(symbol)
    }
}
