import AccordDiagnostics

extension Rule {
    static let deliveryOutlivesTransaction = Rule(
        id: "delivery-outlives-transaction",
        summary: "A delivery of librdkafka ends before its transaction does.",
        rationale: """
            A transactional producer that goes on delivering after the broker has aborted the transaction is not \
            started by librdkafka. Its default for the delivery alone, five minutes, is longer than that for the \
            transaction.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .producer, scope.kind == .librdkafka, scope.writtenText("transactional.id") != nil,
                let delivery = scope.written("message.timeout.ms"), let limit = scope.number("message.timeout.ms"),
                let transaction = scope.number("transaction.timeout.ms"), limit > transaction
            else { return [] }
            return [
                Finding(
                    "'\(scope.name)' delivers for \(limit.plain) ms, and its transactions end after \(transaction.plain) ms",
                    at: delivery.location, label: "\(scope.library) refuses it",
                    help: "leave it out: it follows transaction.timeout.ms")
            ]
        })
}
