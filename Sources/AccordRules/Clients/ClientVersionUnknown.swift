import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let clientVersionUnknown = Rule(
        id: "client-version-unknown",
        summary: "Accord knows the settings of a client's version.",
        rationale: """
            A setting has another default, or is not there, in another version of the library. Where a version is older or \
            newer than those that Accord knows, the nearest one is looked at in its place.
            """,
        severity: .warning,
        check: .client { scope in
            guard let written = scope.client.version, !scope.table.isKnown(written.content) else { return [] }
            let known = scope.table.versions
            return [
                Finding(
                    "Accord does not know version \(written.content) of \(scope.table.library), "
                        + "and looks at '\(scope.name)' as \(scope.version)",
                    at: written.location, label: "known are \(known.lowerBound) to \(known.upperBound)",
                    help: scope.kind == .java ? helpForPlatform(written.content) : helpForJava(written.content))
            ]
        })

    private static func helpForJava(_ version: ClientVersion) -> String? {
        SettingTable.java.isKnown(version) ? "if it is that of Kafka's Java client, write client: java" : nil
    }

    /// The Confluent Platform has numbers of its own: its 7.5 has Kafka 3.5, and its 6.2 Kafka 2.8.
    private static func helpForPlatform(_ version: ClientVersion) -> String? {
        let kafka: String
        switch version.major {
        case 7, 8: kafka = "\(version.major - 4).\(version.minor)"
        case 6: kafka = "2.\(version.minor + 6)"
        case 5: kafka = "2.\(version.minor)"
        default: return nil
        }
        return "if it is the Confluent Platform's, write \(kafka), the Kafka that it has"
    }
}
