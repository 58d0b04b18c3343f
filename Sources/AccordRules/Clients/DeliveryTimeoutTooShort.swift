import AccordDiagnostics

extension Rule {
    static let deliveryTimeoutTooShort = Rule(
        id: "delivery-timeout-too-short",
        summary: "A producer has the time to deliver what it collects.",
        rationale: """
            A message waits in its batch and then for the broker's answer. Where the delivery has to be done before that, \
            the client does not start.
            """,
        severity: .error,
        check: .client { scope in
            guard scope.role == .producer else { return [] }
            return scope.kind == .java ? DeliveryTimeout.findings(ofJava: scope) : DeliveryTimeout.findings(scope)
        })
}

private enum DeliveryTimeout {
    /// Both have to be written; a timeout of 0 never ends.
    static func findings(_ scope: ClientScope) -> [Finding] {
        guard let timeout = scope.written("message.timeout.ms"), let limit = Double(timeout.text), limit > 0,
            let linger = scope.written("queue.buffering.max.ms"), let wait = Double(linger.text), limit <= wait
        else { return [] }
        return [finding(scope, timeout.text, linger.text, timeout.location, "linger.ms")]
    }

    static func findings(ofJava scope: ClientScope) -> [Finding] {
        guard let timeout = scope.written("delivery.timeout.ms"), let limit = Int(timeout.text),
            let linger = scope.milliseconds("linger.ms"), let answer = scope.milliseconds("request.timeout.ms"),
            limit < linger + answer
        else { return [] }
        return [
            finding(
                scope, timeout.text, "\(linger + answer)", timeout.location, "linger.ms and request.timeout.ms together"
            )
        ]
    }

    private static func finding(
        _ scope: ClientScope, _ limit: String, _ wait: String, _ location: Location, _ parts: String
    ) -> Finding {
        Finding(
            "'\(scope.name)' gives up after \(limit) ms, and waits for \(wait) ms first", at: location,
            label: "\(scope.library) refuses it", help: "let it be longer than \(parts)")
    }
}
