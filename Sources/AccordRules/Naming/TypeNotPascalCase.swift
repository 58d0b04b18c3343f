import AccordDiagnostics

extension Rule {
    static let typeNotPascalCase = Rule(
        id: "type-not-pascal-case",
        summary: "Types are named in Pascal case.",
        rationale: """
            `OrderLine` is how the languages that read it name their types; each generator bends another name in its \
            own way.
            """,
        severity: .warning,
        check: .declarations { NameCase.pascal.findings($0.types.compactMap(\.name), in: $0) })
}
