import AccordDiagnostics

extension Rule {
    static let autoCommitOn = Rule(
        id: "auto-commit-on",
        summary: "A consumer commits its offsets itself.",
        rationale: """
            With `enable.auto.commit`, which is on by default, offsets are committed by the clock and not with the work: \
            a message that was being processed when the service died may count as read, or be processed twice.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .consumer, scope.isTrue("enable.auto.commit") else { return [] }
            let written = scope.written("enable.auto.commit")
            return [
                Finding(
                    written == nil
                        ? "'\(scope.name)' commits its offsets by the clock, by default"
                        : "'\(scope.name)' commits its offsets by the clock",
                    at: written?.location ?? scope.location, help: "write enable.auto.commit: false")
            ]
        })
}
