import AccordSchemas

extension ClientScope {
    /// What the client's library knows.
    var table: SettingTable { client.kind == .java ? .java : .librdkafka }

    /// The library with its version, as messages name it.
    var library: String {
        let name = client.kind == .java ? "Kafka's Java client" : "librdkafka"
        return client.version.map { "\(name) \($0)" } ?? name
    }

    /// A setting as it is written, under whichever of its names; the last one counts.
    func written(_ name: String) -> Setting? {
        let wanted = table[name]?.name ?? name
        return client.settings.last { (table[$0.name]?.name ?? $0.name) == wanted }
    }

    /// The same, where librdkafka takes an empty text for a setting that is not written.
    func writtenText(_ name: String) -> Setting? {
        written(name).flatMap { $0.text.isEmpty && client.kind == .librdkafka ? nil : $0 }
    }

    /// A setting's text: as it is written, or the library's default.
    func effective(_ name: String) -> String {
        if let written = written(name) { return written.text }
        guard let entry = table[name] else { return "" }
        if let earlier = entry.earlier, isOlder(than: earlier.version) { return earlier.standard }
        return entry.standard
    }

    /// Another rule says that the library does not take it.
    func isRefused(_ setting: Setting) -> Bool {
        table[setting.name].map { !$0.values.accept(setting.text, by: client.kind) } ?? false
    }

    /// A client without a version is the newest.
    func isOlder(than version: ClientVersion) -> Bool { client.version.map { $0 < version } ?? false }

    /// A number as the library reads it; nil where it is none, or one that the setting cannot be.
    func number(_ name: String) -> Double? {
        let text = effective(name)
        guard let entry = table[name], entry.values.accept(text, by: client.kind) else { return nil }
        if case .number = entry.values { return Double(text) }
        return client.kind.integer(text).map(Double.init)
    }

    func isTrue(_ name: String) -> Bool { Self.isTrue(effective(name)) }

    static func isTrue(_ text: String) -> Bool { ["true", "t", "1"].contains(text.lowercased()) }
}

extension Setting {
    var isTrue: Bool { ClientScope.isTrue(text) }
}

extension Double {
    /// A number of milliseconds, without a fraction where it has none.
    var plain: String { self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)" }
}
