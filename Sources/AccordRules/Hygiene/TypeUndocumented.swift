import AccordDiagnostics

extension Rule {
    static let typeUndocumented = Rule(
        id: "type-undocumented",
        summary: "A type says what it is.",
        rationale: """
            A contract is read by teams that have never spoken with its author. Its name alone does not tell them when \
            the event happens, or what is in the record.
            """,
        severity: .warning,
        check: .declarations { declarations in
            declarations.types.compactMap { type in
                guard let name = type.name, !type.isDocumented, !type.isHeader else { return nil }
                return Finding(
                    "'\(name.text)' does not say what it is", at: name.location,
                    help: "write a sentence as its \(declarations.documentationAttribute)")
            }
        })
}
