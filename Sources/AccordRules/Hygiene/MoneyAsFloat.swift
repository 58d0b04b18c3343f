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
        "amount", "balance", "charge", "cost", "credit", "debit", "fee", "fees", "fare", "margin", "money", "notional",
        "payment", "pnl", "premium", "price", "revenue", "salary", "tax", "total", "subtotal", "vat", "turnover",
    ]
    /// Words that make another thing of it: a `price_ratio` is no amount.
    private static let ratios: Set = ["ratio", "percent", "percentage", "factor", "share", "rate", "weight", "count"]

    fileprivate var namesMoney: Bool {
        let words = NameWords(text).allWords
        return !Self.money.isDisjoint(with: words) && Self.ratios.isDisjoint(with: words)
    }
}
