import AccordDiagnostics

extension Rule {
    static let retriesOff = Rule(
        id: "retries-off",
        summary: "An idempotent producer tries again.",
        rationale: """
            Idempotence is for trying again. Beside `enable.idempotence=true` no retries are refused when the producer \
            starts; where idempotence is not written out, Java's producer goes on without it.
            """,
        severity: .error,
        check: .client { scope in
            scope.conflict("retries", help: "leave it out: the delivery timeout ends the retries") {
                scope.kind.integer($0) == 0
            }
        })
}
