import AccordDiagnostics

extension Rule {
    static let moneyAsFloat = Rule(
        id: "money-as-float",
        summary: "Money is an exact decimal.",
        rationale: """
            0.1 has no exact value in floating point. Sums of such amounts are off by a cent, and no two systems are \
            off by the same.
            """,
        severity: .warning,
        check: .declarations { declarations in
            declarations.fields.filter { $0.content == .inexactNumber && $0.name.namesMoney }.map {
                Finding(
                    "'\($0.name.text)' is an amount in floating point", at: $0.typeLocation,
                    help: declarations.format == .avro
                        ? #"write {"type": "bytes", "logicalType": "decimal", "precision": 18, "scale": 4}"#
                        : "write a string with a pattern of digits; \"multipleOf\": 0.01 at least says what it is")
            }
        })
}

extension DeclaredName {
    private static let money: Set = [
        "amount", "balance", "cost", "fare", "fee", "money", "notional", "payment", "pnl", "premium", "price",
        "revenue", "salary", "subtotal", "tax", "total", "turnover", "vat",
    ]
    private static let currencies: Set = [
        "aud", "brl", "cad", "chf", "cny", "eur", "gbp", "hkd", "inr", "jpy", "sek", "sgd", "usd",
    ]

    /// By the last word, which says what the thing is: a `price_ratio` is no amount. A currency may stand behind it.
    fileprivate var namesMoney: Bool {
        var words = NameWords(text).allWords
        if words.last.map(Self.currencies.contains) ?? false { words.removeLast() }
        guard let last = words.last else { return false }
        return Self.money.contains(last) || last.hasSuffix("s") && Self.money.contains(String(last.dropLast()))
    }
}
