import AccordDiagnostics

extension Rule {
    static let heartbeatTooSlow = Rule(
        id: "heartbeat-too-slow",
        summary: "A consumer is heard of several times before its session ends.",
        rationale: """
            A consumer whose heartbeats come no more often than its session lasts is thrown out of its group again and \
            again. Java's client refuses the setting; librdkafka takes it.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .consumer, let beat = scope.milliseconds("heartbeat.interval.ms"),
                let session = scope.milliseconds("session.timeout.ms"), beat >= session,
                let place = scope.written("heartbeat.interval.ms") ?? scope.written("session.timeout.ms")
            else { return [] }
            return [
                Finding(
                    "'\(scope.name)' sends a heartbeat every \(beat) ms, and its session ends after \(session) ms",
                    at: place.location,
                    label: scope.kind == .java ? "\(scope.library) refuses it" : "\(scope.library) takes it",
                    help: "let heartbeat.interval.ms be a third of session.timeout.ms")
            ]
        })
}
