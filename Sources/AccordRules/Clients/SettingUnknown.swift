import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let settingUnknown = Rule(
        id: "setting-unknown",
        summary: "A client knows the settings that are written for it.",
        rationale: """
            librdkafka does not start with a setting that it does not know; Java's client goes on as if it were not \
            there, and the default holds.
            """,
        severity: .error,
        check: .client { scope in
            scope.settings.filter { scope.table[$0.name] == nil }.map { setting in
                let other = scope.otherTable[setting.name].map { _ in "it is a setting of \(scope.otherLibrary)" }
                let question = Suggestion.question(for: setting.name, among: scope.table.names)
                return Finding(
                    "\(scope.library) has no setting '\(setting.name)' for a \(scope.role.rawValue)",
                    at: setting.nameSource.location, help: question ?? other ?? "remove it")
            }
        })
}

extension ClientScope {
    fileprivate var otherTable: SettingTable {
        client.kind == .java ? .librdkafka : client.role == .producer ? .javaProducer : .javaConsumer
    }

    fileprivate var otherLibrary: String { client.kind == .java ? "librdkafka" : "Kafka's Java client" }
}
