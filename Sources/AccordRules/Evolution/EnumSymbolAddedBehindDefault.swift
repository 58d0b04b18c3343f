import AccordCompatibility
import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let enumSymbolAddedBehindDefault = Rule(
        id: "enum-symbol-added-behind-default",
        summary: "An enum gains no symbols, even with a default.",
        rationale: """
            Consumers on an earlier version silently store the default symbol instead. When they write \
            it back, the new symbol is lost for good.
            """,
        severity: .error,
        check: .typeChange { change in
            guard case .enumeration(let was) = change.old.form, case .enumeration(let now) = change.new.form,
                let fallback = was.defaultSymbol
            else { return [] }
            let symbols = now.symbols(notIn: was)
            guard !symbols.isEmpty else { return [] }
            let list = symbols.map { "'\($0.name)'" }.joined(separator: ", ")
            return [
                change.finding(
                    "\(change.subject) gains \(list), which readers on \(change.oldVersion) take for '\(fallback.name)'",
                    from: Place(was.symbolsLocation, "not among these symbols"),
                    to: Place(symbols[0].location, "added here"),
                    help: "put the new case into a new, optional field",
                    evidence: change.evidence(
                        .forward, of: .symbol(symbols[0].name), means: "'\(symbols[0].name)'",
                        gets: "'\(fallback.name)'"))
            ]
        })
}
