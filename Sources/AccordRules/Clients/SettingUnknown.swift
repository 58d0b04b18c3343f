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
            let unknown = scope.settings.filter { scope.entry($0.name) == nil }
            // Looking for what was meant takes time; the first few will do.
            let names = unknown.isEmpty || scope.isSupposed ? [] : scope.table.names(at: scope.version)
            return unknown.enumerated().map { count, setting in
                let question = count < 20 ? Suggestion.question(for: setting.name, among: names) : nil
                return Finding(
                    "\(scope.library) has no setting '\(setting.name)'", at: setting.nameSource.location,
                    help: scope.versions(of: setting) ?? question ?? scope.otherLibrary(of: setting) ?? "remove it")
            }
        })
}

extension ClientScope {
    /// What to do about a setting that another version knows.
    fileprivate func versions(of setting: Setting) -> String? {
        guard let name = table.versionedName(setting.name) else { return nil }
        if let since = name.since, version < since { return "remove it: it came with \(since)" }
        return name.until.map { "remove it: it is gone since \($0)" }
    }

    fileprivate func otherLibrary(of setting: Setting) -> String? {
        let other = client.kind == .java ? SettingTable.librdkafka : .java
        return other.versionedName(setting.name).map { _ in "it is a setting of \(other.library)" }
    }
}
