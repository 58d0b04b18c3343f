import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let retryBeyondPollInterval = Rule(
        id: "retry-beyond-poll-interval",
        summary: "All retries of a message end before the consumer has to ask for the next ones.",
        rationale: """
            A consumer that does not poll within `max.poll.interval.ms` is thrown out of its group. Another one gets \
            the same message, fails as long, and is thrown out as well.
            """,
        severity: .error,
        check: .client { scope in
            guard let retry = scope.retry, let longest = retry.longestWait,
                let limit = scope.milliseconds("max.poll.interval.ms"), longest >= limit
            else { return [] }
            let written = scope.written("max.poll.interval.ms")
            return [
                Finding(
                    "'\(scope.name)' may wait \(longest / 1000) s before it gives a message up",
                    at: retry.attempts?.location ?? retry.location,
                    label: written == nil ? "\(scope.library): \(limit / 1000) s between two polls by default" : nil,
                    notes: written.map { [Note("and has to poll by then", at: $0.location)] } ?? [],
                    help: "try fewer times, wait less, or raise max.poll.interval.ms")
            ]
        })
}

extension Retry {
    /// All waits together, in milliseconds, where none is cut short by jitter; nil where they have no end.
    fileprivate var longestWait: Int? {
        guard let attempts = attempts?.content, let limit = max?.content.milliseconds else { return nil }
        var (wait, sum) = (initial?.content.milliseconds ?? limit, 0)
        for retry in 0..<attempts {
            sum += min(wait, limit)
            guard wait < limit else { return sum + (attempts - retry - 1) * limit }
            if backoff?.content ?? .exponential == .exponential { wait *= 2 }
        }
        return sum
    }
}
