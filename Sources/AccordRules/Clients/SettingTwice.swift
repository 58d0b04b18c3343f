import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let settingTwice = Rule(
        id: "setting-twice",
        summary: "A setting is written once, under one of its names.",
        rationale: """
            `acks` and `request.required.acks` are one setting. Where both are written, the last one counts, and the \
            first one deceives whoever reads it.
            """,
        severity: .error,
        check: .client { scope in
            var previous: [String: Setting] = [:]
            return scope.settings.compactMap { setting in
                guard let name = scope.entry(setting.name)?.name else { return nil }
                defer { previous[name] = setting }
                // What topic.yaml writes overrules the file on purpose.
                guard let other = previous[name], other.name != setting.name,
                    other.source.document === setting.source.document
                else { return nil }
                return Finding(
                    "'\(setting.name)' and '\(other.name)' are one setting", at: setting.nameSource.location,
                    notes: [Note("the first one", at: other.nameSource.location)], help: "keep one of them")
            }
        })
}
