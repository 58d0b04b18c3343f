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
            let suppression = outcome.suppression
            guard outcome.isExpired, let until = suppression.until else { return nil }
            return Finding(
                Day(until) == nil
                    ? "'\(until)' is no day, and so the suppression has passed" : "the suppression held until \(until)",
                at: (suppression.source["until"] ?? suppression.source).location,
                help: "mend what it covers, or decide anew until when it may stay, as in 2027-06-30")
        })
}
