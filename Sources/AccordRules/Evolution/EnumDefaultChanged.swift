import AccordCompatibility
import AccordSchemas

extension Rule {
    static let enumDefaultChanged = Rule(
        id: "enum-default-changed",
        summary: "An enum keeps its default symbol.",
        rationale: """
            The default stands in for symbols that a reader does not know. When it changes, the same \
            message means something else to the reader than it did before.
            """,
        severity: .error,
        check: .typeChange { change in
            guard case .enumeration(let was) = change.old.form, case .enumeration(let now) = change.new.form,
                let before = was.defaultSymbol, before.name != now.defaultSymbol?.name
            else { return [] }
            let after = now.defaultSymbol.map { "changes to '\($0.name)'" } ?? "is dropped"
            return [
                change.finding(
                    "the default symbol '\(before.name)' of \(change.subject) \(after)",
                    from: Place(before.location, before.name),
                    to: Place(
                        now.defaultSymbol?.location ?? now.naming.location, now.defaultSymbol?.name ?? "no default"),
                    help: "keep the default symbol",
                    evidence: change.evidence(
                        ofUnknownSymbol: .symbol(was.symbolUnknown(to: now)), oldGets: "'\(before.name)'",
                        newGets: now.defaultSymbol.map { "'\($0.name)'" }))
            ]
        })
}

extension AvroEnum {
    /// One that neither has.
    fileprivate func symbolUnknown(to other: AvroEnum) -> String {
        let known = Set((symbols + other.symbols).map(\.name))
        var name = "ANOTHER"
        while known.contains(name) { name += "_ONE" }
        return name
    }
}
