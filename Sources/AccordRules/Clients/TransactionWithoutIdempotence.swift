import AccordDiagnostics

extension Rule {
    static let transactionWithoutIdempotence = Rule(
        id: "transaction-without-idempotence",
        summary: "A transactional producer is idempotent.",
        rationale: """
            Transactions rest on idempotence: a client with a `transactional.id` that turns it off does not start.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .producer, let transaction = scope.writtenText("transactional.id"),
                let idempotence = scope.written("enable.idempotence"), !idempotence.isTrue
            else { return [] }
            return [
                Finding(
                    "'\(scope.name)' is transactional and turns idempotence off", at: transaction.location,
                    label: "\(scope.library) refuses it",
                    notes: [Note("not idempotent", at: idempotence.location)],
                    help: "write enable.idempotence: true")
            ]
        })
}
