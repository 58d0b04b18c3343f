import AccordDiagnostics

extension Rule {
    static let suppressionExpired = Rule(
        id: "suppression-expired",
        summary: "A suppression is removed when its day has passed.",
        rationale: """
            The day was set so that somebody looks again. From the next day on the suppression lets nothing pass.
            """,
        severity: .error,
        check: .suppression { outcome in
            guard outcome.isExpired else { return nil }
            let until = outcome.suppression.source["until"]
            let text = until.map { $0.string ?? $0.compactText } ?? ""
            return Finding(
                outcome.suppression.hasMalformedDate
                    ? "'\(text)' is no day, and so the suppression has passed" : "the suppression held until \(text)",
                at: (until ?? outcome.suppression.source).location,
                help: "mend what it covers, or decide anew until when it may stay, as in 2027-06-30")
        })
}
