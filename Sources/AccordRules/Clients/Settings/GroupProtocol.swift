import AccordDiagnostics
import AccordSchemas

/// How the members of a consumer group come to share its partitions (KIP-848): by themselves, in the classic protocol,
/// or as the broker decides.
enum GroupProtocol {
    static func findings(_ scope: ClientScope) -> [Finding] {
        guard scope.role == .consumer else { return [] }
        return scope.brokerDecidesSessions
            ? settingsOfBroker(scope) : assignor(scope) + (mixedStrategies(scope).map { [$0] } ?? [])
    }

    /// The broker decides what a consumer of the classic protocol decides itself.
    private static func settingsOfBroker(_ scope: ClientScope) -> [Finding] {
        let own = scope.kind == .librdkafka ? ["group.protocol.type"] : []
        let names = ["session.timeout.ms", "heartbeat.interval.ms", "partition.assignment.strategy"] + own
        return names.compactMap { name in
            scope.written(name).map {
                Finding(
                    "\(name) is written for '\(scope.name)', and the broker decides it", at: $0.location,
                    label: "\(scope.library) \(scope.refusesSettingsOfBroker ? "refuses" : "takes") it",
                    notes: [scope.written("group.protocol")].compactMap(\.self).map {
                        Note("with this protocol", at: $0.location)
                    }, help: "remove it")
            }
        }
    }

    /// librdkafka takes it in the classic protocol, and does nothing with it.
    private static func assignor(_ scope: ClientScope) -> [Finding] {
        guard let assignor = scope.written("group.remote.assignor"), !assignor.text.isEmpty else { return [] }
        return [
            Finding(
                "group.remote.assignor is written for '\(scope.name)', whose members share their partitions themselves",
                at: assignor.location,
                label: "\(scope.library) \(scope.kind == .java ? "refuses" : "takes") it",
                help: "write group.protocol: consumer, or remove it")
        ]
    }

    /// One strategy takes partitions away all at once, the other one by one.
    private static func mixedStrategies(_ scope: ClientScope) -> Finding? {
        guard scope.kind == .librdkafka, let written = scope.written("partition.assignment.strategy"),
            !scope.isRefused(written),
            case let strategies = Set(written.text.split(separator: ",").map(\.trimmed)), strategies.count > 1,
            strategies.contains("cooperative-sticky")
        else { return nil }
        return Finding(
            "'\(scope.name)' shares its partitions by cooperative-sticky and by another strategy",
            at: written.location, label: "\(scope.library) refuses it", help: "keep one of the two kinds")
    }
}

extension ClientScope {
    /// With the protocol `consumer` the broker decides how long a session lasts, and who has which partition.
    var brokerDecidesSessions: Bool { effective("group.protocol").lowercased() == "consumer" }

    /// Whether the library refuses settings that the broker decides; before that it did not look at them.
    var refusesSettingsOfBroker: Bool {
        ClientVersion(client.kind == .java ? "4.0" : "2.10").map { $0 <= version } ?? false
    }
}
