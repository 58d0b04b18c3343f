import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let enumSymbolRemovedBehindDefault = Rule(
        id: "enum-symbol-removed-behind-default",
        summary: "An enum keeps its symbols, even with a default.",
        rationale: """
            Messages that hold the symbol are silently read as the default symbol.
            """,
        severity: .error,
        check: .typeChange { change in
            guard case .enumeration(let was) = change.old.form, case .enumeration(let now) = change.new.form,
                let fallback = now.defaultSymbol
            else { return [] }
            let symbols = was.symbols(notIn: now)
            guard !symbols.isEmpty else { return [] }
            let list = symbols.map { "'\($0.name)'" }.joined(separator: ", ")
            return [
                change.finding(
                    "\(change.subject) loses \(list), which messages of \(change.oldVersion) may hold; \(symbols.count == 1 ? "it is" : "they are") read as "
                        + "'\(fallback.name)'",
                    from: Place(symbols[0].location, "one of the symbols"),
                    to: Place(now.symbolsLocation, "not among these symbols"),
                    help: "keep the symbol, and stop writing it",
                    evidence: change.evidence(
                        .backward, of: .symbol(symbols[0].name), means: "'\(symbols[0].name)'",
                        gets: "'\(fallback.name)'"))
            ]
        })
}
