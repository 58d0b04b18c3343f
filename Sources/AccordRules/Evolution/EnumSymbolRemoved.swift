extension Rule {
    static let enumSymbolRemoved = Rule(
        id: "enum-symbol-removed",
        summary: "An enum keeps its symbols.",
        rationale: """
            Messages of earlier versions hold the symbol, and it cannot be read any more.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard clash.direction == .backward, case .unknownSymbols(let symbols) = clash.reason else { return nil }
            let list = symbols.map { "'\($0)'" }.joined(separator: ", ")
            return clash.finding(
                "\(clash.subject) loses \(list), which messages of \(clash.oldVersion) may hold",
                help: "keep the symbol, and stop writing it")
        })
}
