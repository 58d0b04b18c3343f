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
                let limit = scope.number("max.poll.interval.ms"), longest >= limit
            else { return [] }
            let written = scope.written("max.poll.interval.ms")
            return [
                Finding(
                    "'\(scope.name)' may wait \((longest / 1000).rounded().plain) s before it gives up on a message",
                    at: retry.attempts?.location ?? retry.location,
                    label: written == nil
                        ? "\(scope.library): \((limit / 1000).plain) s between two polls by default" : nil,
                    notes: written.map { [Note("and has to poll by then", at: $0.location)] } ?? [],
                    help: "try fewer times, wait less, or raise max.poll.interval.ms")
            ]
        })
}

extension Retry {
    /// All waits together, in milliseconds, where none is cut short by jitter; nil where they have no end.
    fileprivate var longestWait: Double? {
        guard let attempts = attempts?.content else { return nil }
        let isConstant = backoff?.content == .constant
        guard let limit = (max?.content ?? (isConstant ? initial?.content : nil)).map({ Double($0.milliseconds) })
        else {
            return nil
        }
        let first = initial.map { Double($0.content.milliseconds) } ?? limit
        switch backoff?.content {
        case .constant: return Double(attempts) * min(first, limit)
        case .linear: return sum(of: attempts, limit) { first * Double($0) }
        case .exponential, nil:
            return sum(of: attempts, limit) { first * Double(sign: .plus, exponent: $0 - 1, significand: 1) }
        }
    }

    /// The waits before the retries 1, 2, 3, none longer than a limit.
    private func sum(of attempts: Int, _ limit: Double, _ wait: (Int) -> Double) -> Double {
        var sum = 0.0
        for retry in 1...attempts {
            guard wait(retry) < limit else { return sum + Double(attempts - retry + 1) * limit }
            sum += wait(retry)
        }
        return sum
    }
}
