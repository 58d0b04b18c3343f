import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let tooManyInFlight = Rule(
        id: "too-many-in-flight",
        summary: "An idempotent producer has five requests under way at most.",
        rationale: """
            A broker remembers the last five batches of a producer. With more under way it cannot tell a repeat from a \
            new one, and the client refuses the setting.
            """,
        severity: .error,
        check: .client { scope in
            scope.conflict(
                "max.in.flight.requests.per.connection", help: "write 5, or leave it out",
                refusedSince: ClientVersion("4.0")
            ) { (scope.kind.integer($0) ?? 0) > 5 }
        })
}
