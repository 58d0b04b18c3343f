import AccordDiagnostics

extension Rule {
    static let offsetsUndeclared = Rule(
        id: "offsets-undeclared",
        summary: "A consumer says when it commits its offsets.",
        rationale: """
            Offsets that are committed in the database's transaction make every message count once. Where that cannot \
            be, they are committed after the work is done: then it is the unique constraint that has to hold.
            """,
        severity: .warning,
        check: .client { scope in
            guard scope.role == .consumer, scope.offsets == nil else { return [] }
            return [
                Finding(
                    "'\(scope.name)' does not say when it commits its offsets", at: scope.location,
                    help: "write offsets: in-transaction, or after")
            ]
        })
}
