import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let retryWithoutJitter = Rule(
        id: "retry-without-jitter",
        summary: "Consumers do not all try again at the same moment.",
        rationale: """
            Instances that failed together come back together, and the service that just recovered falls over again.
            """,
        severity: .error,
        check: .client { scope in
            guard let retry = scope.retry, retry.jitter?.content ?? Retry.Jitter.none == Retry.Jitter.none else {
                return []
            }
            return [
                Finding(
                    "the instances of '\(scope.name)' try again at the same moment",
                    at: retry.jitter?.location ?? retry.location, help: "write jitter: full")
            ]
        })
}
