import AccordEvents

/// An enum as Accord generates it.
enum Side: SymbolEnum, Codable, Hashable {
    case buy
    case sellShort
    case unrecognized(UnrecognizedSymbol<Self>)

    static let symbolTable = SymbolTable("BUY", "SELL_SHORT")

    init(symbolIndex: SymbolIndex<Self>) {
        switch symbolIndex {
        case .recognized(0): self = .buy
        case .recognized: self = .sellShort
        case .unrecognized(let symbol): self = .unrecognized(symbol)
        }
    }

    var symbolIndex: SymbolIndex<Self> {
        switch self {
        case .buy: .recognized(0)
        case .sellShort: .recognized(1)
        case .unrecognized(let symbol): .unrecognized(symbol)
        }
    }
}
