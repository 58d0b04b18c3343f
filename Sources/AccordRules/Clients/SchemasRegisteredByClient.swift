import AccordDiagnostics

extension Rule {
    static let schemasRegisteredByClient = Rule(
        id: "schemas-registered-by-client",
        summary: "Schemas are registered by a release, and not by a producer that happens to start.",
        rationale: """
            With `auto.register.schemas`, which is on by default, whatever a program was compiled with becomes the \
            topic's next version, past Accord's checks. In development that may be wanted.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .producer, scope.environment == .production else { return [] }
            if let written = scope.written("auto.register.schemas") {
                guard written.isTrue else { return [] }
                return [
                    Finding(
                        "'\(scope.name)' registers its own schemas", at: written.location,
                        help: "write false, or environment: development for this client")
                ]
            }
            guard let registry = scope.written("schema.registry.url") else { return [] }
            return [
                Finding(
                    "'\(scope.name)' registers its own schemas by default", at: registry.location,
                    help: "write auto.register.schemas: false")
            ]
        })
}
