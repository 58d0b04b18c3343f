import AccordDiagnostics

extension Rule {
    static let fieldUndocumented = Rule(
        id: "field-undocumented",
        summary: "A field says what it holds.",
        rationale: """
            `quantity`: in shares or in lots? `price`: of one share or of all? Whoever guesses wrong learns it from a \
            customer.
            """,
        severity: .warning,
        check: .declarations { declarations in
            declarations.fieldsToDocument.filter { !$0.isDocumented }.map {
                Finding(
                    "'\($0.name.text)' does not say what it holds", at: $0.name.location,
                    help: "write its unit and its meaning as its \(declarations.documentationAttribute)")
            }
        })
}
