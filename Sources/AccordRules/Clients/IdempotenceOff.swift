import AccordDiagnostics

extension Rule {
    static let idempotenceOff = Rule(
        id: "idempotence-off",
        summary: "A producer says that it is idempotent.",
        rationale: """
            A producer that is not writes a message twice when an answer of the broker is lost. It is written out, \
            because the default is off in librdkafka, and another setting turns it off silently in Java.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .producer else { return [] }
            guard let written = scope.written("enable.idempotence") else {
                return [
                    Finding(
                        "'\(scope.name)' does not say whether it is idempotent", at: scope.location,
                        label: "\(scope.library): \(scope.effective("enable.idempotence")) by default",
                        help: "write enable.idempotence: true")
                ]
            }
            // That a transaction needs it is said by another rule.
            guard !written.isTrue, !scope.isRefused(written), scope.writtenText("transactional.id") == nil else {
                return []
            }
            return [
                Finding("'\(scope.name)' is not idempotent", at: written.location, help: "write true")
            ]
        })
}
