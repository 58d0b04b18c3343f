import AccordDiagnostics

extension Rule {
    static let autoCommitOn = Rule(
        id: "auto-commit-on",
        summary: "A consumer commits its offsets itself.",
        rationale: """
            With `enable.auto.commit`, which is on by default, an offset is committed by the clock: a message that was \
            being processed when the service died counts as read.
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
