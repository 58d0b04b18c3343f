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
        "cost", "fare", "fee", "money", "notional", "payment", "pnl", "premium", "price", "revenue", "salary",
        "subtotal", "tax", "vat",
    ]
    /// Words for money where nothing or a word of business stands before them, unlike in `arc_length_total`.
    private static let vague: Set = ["balance", "total", "turnover"]
    private static let business: Set = [
        "account", "actual", "annual", "available", "bank", "base", "bill", "billing", "bonus", "book", "budget",
        "capital", "cart", "cash", "charge", "charged", "checkout", "claim", "closing", "commission", "contract",
        "coupon", "credit", "current", "customer", "daily", "debit", "debt", "deposit", "discount", "due", "ending",
        "equity", "escrow", "exposure", "final", "full", "fund", "grand", "gross", "initial", "installment", "interest",
        "invoice", "item", "ledger", "limit", "line", "loan", "margin", "market", "max", "maximum", "min", "minimum",
        "monthly", "net", "new", "old", "open", "opening", "order", "original", "outstanding", "overdraft", "paid",
        "partial", "payable", "payout", "payroll", "pending", "portfolio", "principal", "profit", "purchase", "quote",
        "receipt", "refund", "remaining", "rent", "running", "sale", "sales", "savings", "settled", "settlement",
        "shipping", "spend", "starting", "subscription", "tip", "trade", "transaction", "transfer", "trust", "unpaid",
        "wage", "wallet", "withdrawal", "yearly",
    ]
    /// What there can be an amount of that nobody pays.
    private static let measured: Set = [
        "data", "disk", "dose", "drug", "energy", "fluid", "food", "fuel", "gas", "heat", "light", "liquid", "memory",
        "oxygen", "power", "precipitation", "rain", "rainfall", "salt", "snow", "sugar", "time", "traffic", "volume",
        "water", "weight",
    ]
    private static let currencies: Set = [
        "aud", "brl", "cad", "chf", "cny", "eur", "gbp", "hkd", "inr", "jpy", "sek", "sgd", "usd",
    ]

    /// By the last word, which says what the thing is: a `price_ratio` is no amount. A currency may stand behind it.
    fileprivate var namesMoney: Bool {
        var words = NameWords(text).allWords
        if words.last.map(Self.currencies.contains) ?? false { words.removeLast() }
        guard let last = words.popLast() else { return false }
        if Self.isOne(last, of: ["amount"]) { return words.allSatisfy { !Self.isOne($0, of: Self.measured) } }
        guard Self.isOne(last, of: Self.vague) else { return Self.isOne(last, of: Self.money) }
        return words.allSatisfy { word in
            [Self.money, Self.vague, Self.business, ["amount"]].contains { Self.isOne(word, of: $0) }
        }
    }

    /// In the singular or the plural.
    private static func isOne(_ word: String, of words: Set<String>) -> Bool {
        words.contains(word) || word.hasSuffix("s") && words.contains(String(word.dropLast()))
    }
}
