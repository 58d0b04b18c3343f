import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let settingsContradict = Rule(
        id: "settings-contradict",
        summary: "The settings of a client go together.",
        rationale: """
            Each of two settings may be fine by itself, and a client that may fetch less than one message holds still \
            does not start.
            """,
        severity: .error,
        check: .client { scope in
            let sizes = scope.kind == .librdkafka ? Contradiction.sizes.compactMap { $0.finding(in: scope) } : []
            return sizes + Contradiction.keystore(scope) + Contradiction.idempotence(scope)
                + Contradiction.twoPhaseCommit(scope) + GroupProtocol.findings(scope)
        })
}

/// A setting that has to be as large as another one, where librdkafka compares the two.
private struct Contradiction {
    let larger: String
    let smaller: String
    var distance = 0.0
    /// Looked at even if only the smaller one is written.
    var isMutual = false

    static let sizes = [
        Contradiction(larger: "reconnect.backoff.max.ms", smaller: "reconnect.backoff.ms", isMutual: true),
        Contradiction(larger: "fetch.max.bytes", smaller: "message.max.bytes"),
        Contradiction(larger: "receive.message.max.bytes", smaller: "fetch.max.bytes", distance: 512),
    ]

    func finding(in scope: ClientScope) -> Finding? {
        // The sizes of messages are compared by consumers alone.
        guard isMutual || scope.role == .consumer,
            let place = scope.written(larger) ?? (isMutual ? scope.written(smaller) : nil),
            let large = scope.number(larger), let small = Self.number(smaller, of: scope), large < small + distance
        else { return nil }
        let other = scope.written(smaller).map { [Note("has to be the smaller one", at: $0.location)] } ?? []
        return Finding(
            "\(larger) is \(large.plain) in '\(scope.name)', and \(smaller) is \(small.plain)", at: place.location,
            label: "\(scope.library) refuses it", notes: other.filter { $0.location != place.location },
            help: "let \(larger) be \((small + distance).plain) or more")
    }

    /// What is fetched at once follows from two other settings where it is not written.
    private static func number(_ name: String, of scope: ClientScope) -> Double? {
        guard name == "fetch.max.bytes", scope.written(name) == nil, let standard = scope.number(name),
            let queued = scope.number("queued.max.messages.kbytes"), let message = scope.number("message.max.bytes")
        else { return scope.number(name) }
        return max(min(standard, queued * 1024), message)
    }

    /// What librdkafka asks of an idempotent producer beside what Java does as well.
    static func idempotence(_ scope: ClientScope) -> [Finding] {
        guard scope.kind == .librdkafka, scope.role == .producer else { return [] }
        return scope.conflict("queuing.strategy", help: "write fifo, or leave it out") { $0.lowercased() == "lifo" }
            + scope.conflict("queue.buffering.backpressure.threshold", help: "leave it out") {
                scope.kind.integer($0) != 1
            } + gaplessness(scope)
    }

    static func keystore(_ scope: ClientScope) -> [Finding] {
        guard scope.kind == .librdkafka, let keystore = scope.writtenText("ssl.keystore.location"),
            scope.writtenText("ssl.keystore.password") == nil
        else { return [] }
        return [
            Finding(
                "'\(scope.name)' has a keystore and no password for it", at: keystore.location,
                label: "\(scope.library) refuses it", help: "write ssl.keystore.password")
        ]
    }

    /// What another system commits has no end of its own.
    static func twoPhaseCommit(_ scope: ClientScope) -> [Finding] {
        guard scope.role == .producer, scope.isTrue("transaction.two.phase.commit.enable"),
            let timeout = scope.written("transaction.timeout.ms")
        else { return [] }
        return [
            Finding(
                "the transactions of '\(scope.name)' end with those of another system, and have a timeout",
                at: timeout.location, label: "\(scope.library) refuses it", help: "remove it")
        ]
    }

    private static func gaplessness(_ scope: ClientScope) -> [Finding] {
        guard let gapless = scope.written("enable.gapless.guarantee"), gapless.isTrue,
            !scope.isTrue("enable.idempotence"), scope.writtenText("transactional.id") == nil
        else { return [] }
        return [
            Finding(
                "'\(scope.name)' guarantees that no message is missing, and is not idempotent", at: gapless.location,
                label: "\(scope.library) refuses it", help: "write enable.idempotence: true")
        ]
    }
}
