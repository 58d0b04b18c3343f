import AccordSchemas

extension ClientScope {
    /// What the client's library knows.
    var table: SettingTable {
        switch (client.kind, client.role) {
        case (.librdkafka, _): .librdkafka
        case (.java, .producer): .javaProducer
        case (.java, .consumer): .javaConsumer
        }
    }

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

    /// A setting's text: as it is written, or the library's default.
    func effective(_ name: String) -> String {
        if let written = written(name) { return written.text }
        guard let entry = table[name] else { return "" }
        if let earlier = entry.earlier, isOlder(than: earlier.version) { return earlier.standard }
        return entry.standard
    }

    /// A client without a version is the newest.
    func isOlder(than version: ClientVersion) -> Bool { client.version.map { $0 < version } ?? false }

    func milliseconds(_ name: String) -> Int? { Int(effective(name)) }

    func isTrue(_ name: String) -> Bool { Boolean.isTrue(effective(name)) }
}
