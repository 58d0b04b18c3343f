import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let settingRefused = Rule(
        id: "setting-refused",
        summary: "A client takes the values that are written for it.",
        rationale: """
            A value out of range, or a word that a setting does not have, stops the client when it starts: at the next \
            deployment, and not before.
            """,
        severity: .error,
        check: .client { scope in
            scope.settings.filter(scope.isRefused).compactMap { setting in
                guard let entry = scope.entry(setting.name) else { return nil }
                return Finding(
                    "\(scope.library) refuses '\(setting.text)' for \(setting.name)", at: setting.location,
                    help: "write \(entry.phrase)")
            }
        })
}
