import AccordDiagnostics

extension Rule {
    static let retryUncapped = Rule(
        id: "retry-uncapped",
        summary: "The wait before a retry has a limit.",
        rationale: """
            A wait that doubles is hours long after fifteen retries, and all that time the partition stands still.
            """,
        severity: .error,
        check: .client { scope in
            guard let retry = scope.retry, retry.max == nil, retry.backoff?.content != .constant else { return [] }
            return [
                Finding(
                    "the waits of '\(scope.name)' have no limit", at: retry.location, help: "write max: 30s")
            ]
        })
}
