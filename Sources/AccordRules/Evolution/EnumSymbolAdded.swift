extension Rule {
    static let enumSymbolAdded = Rule(
        id: "enum-symbol-added",
        summary: "An enum without a default gains no symbols.",
        rationale: """
            Consumers on an earlier version do not know the symbol and cannot read the message.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.direction == .forward, case .unknownSymbols(let symbols) = incompatibility.reason
            else { return nil }
            let list = symbols.map { "'\($0)'" }.joined(separator: ", ")
            return incompatibility.finding(
                "\(incompatibility.subject) gains \(list), which readers on \(incompatibility.oldVersion) do not know",
                help: "put the new case into a new, optional field")
        })
}
