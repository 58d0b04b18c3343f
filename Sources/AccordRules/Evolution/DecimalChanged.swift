import AccordCompatibility

extension Rule {
    static let decimalChanged = Rule(
        id: "decimal-changed",
        summary: "A decimal keeps its precision and its scale.",
        rationale: """
            Neither is written with the data: 12.50 written with a scale of 2 reads as 0.1250 with a scale of 4. Two \
            decimals match only if both are the same, at every level; the checks of Java's library and of Confluent's \
            registry do not look at them.
            """,
        severity: .error,
        check: .incompatibility { incompatibility in
            guard case .decimals(let reader, let writer) = incompatibility.reason else { return nil }
            let (was, now) = incompatibility.direction == .backward ? (writer, reader) : (reader, writer)
            return incompatibility.finding(
                "the decimal \(incompatibility.subject) changes from precision \(was.precision) and scale \(was.scale) to "
                    + "\(now.precision) and \(now.scale)",
                help: "keep both, and give the new ones a new, optional field; Java's and Confluent's checks are blind "
                    + "to this")
        })
}
