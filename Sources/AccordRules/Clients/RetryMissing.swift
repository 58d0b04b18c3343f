import AccordDiagnostics

extension Rule {
    static let retryMissing = Rule(
        id: "retry-missing",
        summary: "A consumer tries again before it gives up on a message.",
        rationale: """
            Most of what fails is a database or a service that is away for a moment. Without a retry every such moment \
            fills the dead-letter topic.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .consumer, scope.retry == nil else { return [] }
            return [
                Finding(
                    "'\(scope.name)' does not say how it tries again", at: scope.location,
                    help: "write retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }")
            ]
        })
}
