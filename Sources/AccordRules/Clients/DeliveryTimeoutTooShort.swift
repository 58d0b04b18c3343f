import AccordDiagnostics
import AccordSchemas

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
    /// A timeout of 0 never ends. One that is not written follows the wait, up to its default.
    static func findings(_ scope: ClientScope) -> [Finding] {
        guard let limit = scope.number("message.timeout.ms"), limit > 0,
            let linger = scope.written("queue.buffering.max.ms"), let wait = scope.number("queue.buffering.max.ms"),
            limit <= wait, scope.written("message.timeout.ms") != nil || isAskedOfTopics(scope)
        else { return [] }
        let place = scope.written("message.timeout.ms") ?? linger
        return [finding(scope, limit, wait, place.location, "linger.ms")]
    }

    /// The defaults of topics are compared where any setting of topics is written.
    private static func isAskedOfTopics(_ scope: ClientScope) -> Bool {
        ["acks", "partitioner", "request.timeout.ms", "compression.level"].contains { scope.written($0) != nil }
    }

    static func findings(ofJava scope: ClientScope) -> [Finding] {
        guard let timeout = scope.written("delivery.timeout.ms"), let limit = scope.number("delivery.timeout.ms"),
            let linger = scope.number("linger.ms"), let answer = scope.number("request.timeout.ms"),
            case let wait = min(linger, Double(Int32.max)) + answer, limit < wait
        else { return [] }
        return [finding(scope, limit, wait, timeout.location, "linger.ms and request.timeout.ms together")]
    }

    /// For some versions librdkafka does not compare the two.
    private static func isTaken(by scope: ClientScope) -> Bool {
        guard scope.kind == .librdkafka, let first = ClientVersion("1.5"), let next = ClientVersion("1.9") else {
            return false
        }
        return first <= scope.version && scope.version < next
    }

    private static func finding(
        _ scope: ClientScope, _ limit: Double, _ wait: Double, _ location: Location, _ parts: String
    ) -> Finding {
        Finding(
            "'\(scope.name)' gives up after \(limit.plain) ms, and waits for \(wait.plain) ms first", at: location,
            label: "\(scope.library) \(isTaken(by: scope) ? "takes" : "refuses") it",
            help: "let the delivery timeout be longer than \(parts)")
    }
}
