import AccordSchemas

extension ClientScope {
    /// What the client's library knows.
    var table: SettingTable { .of(client.kind) }

    /// A setting as the client's version of the library has it; nil where it does not know the name.
    func entry(_ name: String) -> SettingEntry? { table[name, at: version] }

    /// The library with its version, as messages name it.
    var library: String { client.version == nil ? table.library : "\(table.library) \(version)" }

    /// A setting as it is written, under whichever of its names; the last one counts.
    func written(_ name: String) -> Setting? {
        client.settings.last { table.areSame($0.name, name, at: version) }
    }

    /// The same, where librdkafka takes an empty text for a setting that is not written.
    func writtenText(_ name: String) -> Setting? {
        written(name).flatMap { $0.text.isEmpty && client.kind == .librdkafka ? nil : $0 }
    }

    /// A setting's text: as it is written, or the library's default.
    func effective(_ name: String) -> String { written(name)?.text ?? entry(name)?.standard ?? "" }

    /// Another rule says that the library does not take it.
    func isRefused(_ setting: Setting) -> Bool {
        entry(setting.name).map { !$0.accepts(setting.text, by: client.kind) } ?? false
    }

    /// A number as the library reads it; nil where it is none, or one that the setting cannot be.
    func number(_ name: String) -> Double? {
        let text = effective(name)
        guard let entry = entry(name), entry.accepts(text, by: client.kind) else { return nil }
        return entry.isNumber ? Double(text) : client.kind.integer(text).map(Double.init)
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
