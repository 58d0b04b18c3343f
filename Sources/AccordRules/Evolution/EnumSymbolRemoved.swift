extension Rule {
    static let enumSymbolRemoved = Rule(
        id: "enum-symbol-removed",
        summary: "An enum keeps its symbols.",
        rationale: """
            Messages of earlier versions hold the symbol, and it cannot be read any more.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.direction == .backward, case .unknownSymbols(let symbols) = incompatibility.reason
            else { return nil }
            let list = symbols.map { "'\($0)'" }.joined(separator: ", ")
            return incompatibility.finding(
                "\(incompatibility.subject) loses \(list), which messages of \(incompatibility.oldVersion) may hold",
                help: "keep the symbol, and stop writing it")
        })
}
