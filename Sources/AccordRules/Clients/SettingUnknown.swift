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
            scope.settings.filter { scope.table[$0.name] == nil }.enumerated().map { count, setting in
                let other = scope.otherTable[setting.name].map { _ in "it is a setting of \(scope.otherLibrary)" }
                // Looking for what was meant takes time; the first few will do.
                let question = count < 20 ? Suggestion.question(for: setting.name, among: scope.table.names) : nil
                return Finding(
                    "\(scope.library) has no setting '\(setting.name)'", at: setting.nameSource.location,
                    help: question ?? other ?? "remove it")
            }
        })
}

extension ClientScope {
    fileprivate var otherTable: SettingTable { client.kind == .java ? .librdkafka : .java }

    fileprivate var otherLibrary: String { client.kind == .java ? "librdkafka" : "Kafka's Java client" }
}
