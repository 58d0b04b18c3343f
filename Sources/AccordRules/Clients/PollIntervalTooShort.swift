import AccordDiagnostics

extension Rule {
    static let pollIntervalTooShort = Rule(
        id: "poll-interval-too-short",
        summary: "A consumer may work on messages for longer than its session lasts.",
        rationale: """
            `max.poll.interval.ms` is the time for processing, `session.timeout.ms` the time without a heartbeat, which \
            is far shorter. librdkafka refuses the two the other way round; Java's client takes them, and loses its \
            partitions in the middle of its work.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .consumer, !scope.isSessionIgnored, let poll = scope.number("max.poll.interval.ms"),
                let session = scope.number("session.timeout.ms"), poll < session,
                let place = scope.written("max.poll.interval.ms") ?? scope.written("session.timeout.ms")
            else { return [] }
            return [
                Finding(
                    "'\(scope.name)' has \(poll.plain) ms to process messages, and its session ends after \(session.plain) ms",
                    at: place.location,
                    label: scope.kind == .java ? "\(scope.library) takes it" : "\(scope.library) refuses it",
                    help: "let max.poll.interval.ms be longer than session.timeout.ms")
            ]
        })
}

extension ClientScope {
    /// Where the broker decides how long a session lasts, librdkafka compared its own setting all the same at first.
    fileprivate var isSessionIgnored: Bool {
        brokerDecidesSessions && (client.kind == .java || refusesSettingsOfBroker)
    }
}
