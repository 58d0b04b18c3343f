extension Rule {
    static let typeRenamed = Rule(
        id: "type-renamed",
        summary: "A named type keeps its name.",
        rationale: """
            Avro matches records, enums and fixed by their names. A reader that knows another name \
            refuses the data, however equal the rest may be.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard incompatibility.reason == .nameMismatch else { return nil }
            return incompatibility.finding(
                "the type of \(incompatibility.subject) is renamed from \(incompatibility.old.phrase) to \(incompatibility.new.phrase)",
                help: "keep the name; a new meaning is a new contract")
        })
}
