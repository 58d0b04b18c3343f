import AccordEvents

/// An enum as Accord generates it.
enum Side: SymbolEnum {
    case buy
    case sellShort
    case unrecognized(Unrecognized)

    struct Unrecognized: Hashable, Sendable {
        let symbol: String

        fileprivate init(symbol: String) {
            self.symbol = symbol
        }
    }

    init(symbol: String) {
        switch symbol {
        case "BUY": self = .buy
        case "SELL_SHORT": self = .sellShort
        default: self = .unrecognized(Unrecognized(symbol: symbol))
        }
    }

    var symbol: String {
        switch self {
        case .buy: "BUY"
        case .sellShort: "SELL_SHORT"
        case .unrecognized(let unrecognized): unrecognized.symbol
        }
    }
}

extension Side: MessageKeyConvertible {}
