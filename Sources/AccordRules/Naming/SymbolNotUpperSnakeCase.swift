import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let symbolNotUpperSnakeCase = Rule(
        id: "symbol-not-upper-snake-case",
        summary: "The symbols of an enum are named in upper snake case.",
        rationale: """
            Symbols are compared letter by letter: `Filled` and `FILLED` are two. Texts that are no names, such as \
            `text/html`, may be listed as they are.
            """,
        severity: .warning,
        check: .declarations { declarations in
            let symbols = declarations.types.flatMap(\.symbols)
            return NameCase.upperSnake.findings(symbols.filter { $0.text.isIdentifier }, in: declarations)
        })
}

extension String {
    fileprivate var isIdentifier: Bool {
        first?.isNumber == false && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
}
