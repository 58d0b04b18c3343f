import AccordDiagnostics

extension Rule {
    static let fieldNotSnakeCase = Rule(
        id: "field-not-snake-case",
        summary: "Fields are named in snake case.",
        rationale: """
            The header writes `event_id`. Where one contract says `orderId` and the next `order_id`, every join of the \
            two has to know it.
            """,
        severity: .warning,
        check: .declarations { NameCase.snake.findings($0.fieldsOutsideOfHeader.map(\.name), in: $0) })
}
