import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let retryNotExponential = Rule(
        id: "retry-not-exponential",
        summary: "A consumer doubles its wait from retry to retry.",
        rationale: """
            A service that is down is kept down by clients that ask it again at the same pace.
            """,
        severity: .error,
        check: .client { scope in
            guard let retry = scope.retry, retry.backoff?.content != .exponential else { return [] }
            return [
                Finding(
                    "'\(scope.name)' does not double its wait from retry to retry",
                    at: retry.backoff?.location ?? retry.location, help: "write backoff: exponential")
            ]
        })
}
