extension Rule {
    static let typeRenamed = Rule(
        id: "type-renamed",
        summary: "A named type keeps its name.",
        rationale: """
            Avro matches records, enums and fixed by their names. A reader that knows another name \
            refuses the data, however equal the rest may be.
            """,
        severity: .error,
        check: .incompatibility { clash in
            guard clash.reason == .nameMismatch else { return nil }
            return clash.finding(
                "the type of \(clash.subject) is renamed from \(clash.old.phrase) to \(clash.new.phrase)",
                help: "keep the name; a new meaning is a new contract")
        })
}
