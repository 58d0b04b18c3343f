import AccordDocuments
import AccordSchemas

/// The settings that the versions of a client library know, what they may be, and what they are where nobody writes
/// them.
struct SettingTable: Sendable {
    /// The library, as messages name it.
    let library: String
    /// The oldest and the newest version that the table is about, the newest with all its patches.
    let versions: ClosedRange<ClientVersion>
    /// The oldest version, and those with which something changes.
    let changes: [ClientVersion]
    /// By each name, the name with its versions, and where its setting is.
    private let places: [String: (name: VersionedWord, index: Int)]
    private let settings: [SettingHistory]
    /// What may stand before the name of a setting.
    private let prefix: String?

    init(_ tables: String..., of library: String, from oldest: String, to newest: String, prefix: String? = nil) {
        let settings = tables.flatMap { $0.split(byBytes: "\n") }.map(SettingHistory.init)
        var places: [String: (VersionedWord, Int)] = [:]
        for (index, setting) in settings.enumerated() {
            for name in setting.names { places[name.text] = (name, index) }
        }
        let versions = ClientVersion(oldest)!...ClientVersion(newest)!
        self.library = library
        self.versions = versions
        self.settings = settings
        self.places = places
        self.prefix = prefix
        let later = settings.flatMap(\.changes).filter { versions.lowerBound < $0 }.sorted()
        changes = later.reduce(into: [versions.lowerBound]) { if $0.last! < $1 { $0.append($1) } }
    }

    /// A setting by its name or by another name of it, as a version has it; nil where that version does not know it.
    subscript(name: String, at version: ClientVersion) -> SettingEntry? {
        if let place = place(of: name, at: version) { return settings[place.index].entry(at: version) }
        guard place(of: name) == nil else { return nil }
        let isHandedOn = Self.prefixesOfOthers.contains(where: name.hasPrefix)
        return isHandedOn ? SettingEntry(name: name, values: .text, standard: "", version: version) : nil
    }

    /// A name with the versions that know it; nil where none does.
    func versionedName(_ name: String) -> VersionedWord? { place(of: name)?.name }

    /// Whether two names are of one setting, in a version that knows both.
    func areSame(_ name: String, _ other: String, at version: ClientVersion) -> Bool {
        guard let place = place(of: name, at: version) else { return false }
        return name == other || place.index == self.place(of: other, at: version)?.index
    }

    private func place(of name: String, at version: ClientVersion) -> (name: VersionedWord, index: Int)? {
        place(of: name).flatMap { $0.name.isKnown(at: version) ? $0 : nil }
    }

    private func place(of name: String) -> (name: VersionedWord, index: Int)? {
        if let place = places[name] { return place }
        guard let prefix, name.hasPrefix(prefix) else { return nil }
        return places[String(name.dropFirst(prefix.count))]
    }

    /// Serializers and frameworks have settings of their own in the same place.
    private static let prefixesOfOthers = [
        "request.header.", "schema.registry.", "json.", "avro.", "spring.", "apicurio.", "dotnet.", "go.",
    ]

    func names(at version: ClientVersion) -> [String] {
        places.filter { $1.name.isKnown(at: version) }.keys.sorted()
    }

    func isKnown(_ version: ClientVersion) -> Bool {
        versions.contains(version) || version.isPatch(of: versions.upperBound)
    }

    /// The version itself, or the one of the table that is nearest to it; without one, the newest.
    func nearest(to version: ClientVersion?) -> ClientVersion {
        guard let version else { return versions.upperBound }
        return isKnown(version) ? version : max(versions.lowerBound, min(version, versions.upperBound))
    }
}

extension SettingTable {
    /// The settings of a topic may have `topic.` in front.
    static let librdkafka = SettingTable(
        librdkafkaLines, serializerLines, of: "librdkafka", from: "1.4", to: "2.16", prefix: "topic.")
    /// One file often serves a producer and a consumer: what is the other's is not looked at.
    static let java = SettingTable(
        javaCommonLines, javaProducerLines, javaConsumerLines, serializerLines, of: "Kafka's Java client", from: "2.3",
        to: "4.2")

    static func of(_ kind: Client.Kind) -> SettingTable { kind == .java ? .java : .librdkafka }
}
