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
            guard scope.role == .producer, scope.kind == .librdkafka, scope.written("transactional.id") != nil,
                let delivery = scope.written("message.timeout.ms"), let limit = Int(delivery.text),
                let transaction = scope.milliseconds("transaction.timeout.ms"), limit > transaction
            else { return [] }
            return [
                Finding(
                    "'\(scope.name)' delivers for \(limit) ms, and its transactions end after \(transaction) ms",
                    at: delivery.location, label: "\(scope.library) refuses it",
                    help: "leave it out: it follows transaction.timeout.ms")
            ]
        })
}
