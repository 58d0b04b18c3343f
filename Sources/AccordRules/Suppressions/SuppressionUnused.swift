import AccordDiagnostics

extension Rule {
    static let suppressionUnused = Rule(
        id: "suppression-unused",
        summary: "A suppression lets something pass.",
        rationale: """
            One that covers nothing waits for a mistake that nobody means yet, and lets it through unseen.
            """,
        severity: .warning,
        check: .suppression { outcome in
            guard !outcome.isUsed, !outcome.isExpired else { return nil }
            let suppression = outcome.suppression
            return Finding(
                "nothing of '\(suppression.subject.name)' breaks '\(suppression.rule)' here",
                at: suppression.source.location, help: "remove the suppression")
        })
}
