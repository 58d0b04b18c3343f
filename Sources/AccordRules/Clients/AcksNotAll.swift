import AccordDiagnostics

extension Rule {
    static let acksNotAll = Rule(
        id: "acks-not-all",
        summary: "An idempotent producer waits for all replicas.",
        rationale: """
            Idempotence needs `acks=all`. Beside `enable.idempotence=true` another value is refused when the producer \
            starts; where idempotence is not written out, Java's producer goes on without it.
            """,
        severity: .error,
        check: .client { scope in
            scope.conflict("acks", help: "write all") { !["all", "-1"].contains($0.lowercased()) }
        })
}
