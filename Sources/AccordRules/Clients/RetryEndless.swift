import AccordDiagnostics

extension Rule {
    static let retryEndless = Rule(
        id: "retry-endless",
        summary: "A consumer gives up in the end.",
        rationale: """
            One bad message never stops a consumer: after so many tries it goes to the dead-letter topic.
            """,
        severity: .error,
        check: .client { scope in
            guard let retry = scope.retry, retry.attempts == nil else { return [] }
            return [
                Finding(
                    "'\(scope.name)' never gives up on a message", at: retry.location, help: "write attempts: 5")
            ]
        })
}
