import AccordDiagnostics

extension Rule {
    static let heartbeatTooSlow = Rule(
        id: "heartbeat-too-slow",
        summary: "A consumer is heard of before its session ends.",
        rationale: """
            A consumer whose heartbeats come no more often than its session lasts is thrown out of its group again and \
            again. Java's client refuses the setting; librdkafka takes it.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .consumer, !scope.brokerDecidesSessions,
                let beat = scope.number("heartbeat.interval.ms"),
                let session = scope.number("session.timeout.ms"), beat >= session,
                let place = scope.written("heartbeat.interval.ms") ?? scope.written("session.timeout.ms")
            else { return [] }
            return [
                Finding(
                    "'\(scope.name)' sends a heartbeat every \(beat.plain) ms, and its session ends after \(session.plain) ms",
                    at: place.location,
                    label: scope.kind == .java ? "\(scope.library) refuses it" : "\(scope.library) takes it",
                    help: "let heartbeat.interval.ms be a third of session.timeout.ms")
            ]
        })
}
