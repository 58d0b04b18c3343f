import AccordDocuments
import AccordSchemas

/// The settings that a client library knows, what they may be, and what they are where nobody writes them.
///
/// A line a setting: its name and aliases, its values, its default; where an older version had another default, that
/// version and the default before it.
struct SettingTable: Sendable {
    struct Entry: Sendable {
        let name: String
        let values: SettingValues
        let standard: String
        /// What the default was before a version.
        let earlier: (version: ClientVersion, standard: String)?
    }

    private let entries: [String: Entry]
    /// What may stand before the name of a setting.
    private let prefix: String?

    init(_ tables: String..., prefix: String? = nil) {
        var entries: [String: Entry] = [:]
        for line in tables.flatMap({ $0.split(byBytes: "\n") }) {
            let columns = line.split(byBytes: "|", keepsEmpty: true).map(\.trimmed)
            let names = columns[0].split(byBytes: " ").map(String.init)
            let entry = Entry(
                name: names[0], values: SettingValues(columns[1]), standard: columns[2],
                earlier: columns.count > 3 ? Self.earlier(columns[3]) : nil)
            for name in names { entries[name] = entry }
        }
        self.entries = entries
        self.prefix = prefix
    }

    private static func earlier(_ column: String) -> (ClientVersion, String)? {
        let parts = column.split(separator: " ", maxSplits: 1).map(String.init)
        return ClientVersion(parts[0]).map { ($0, parts.count > 1 ? parts[1] : "") }
    }

    /// A setting by its name or by another name of it.
    subscript(name: String) -> Entry? {
        if let entry = entries[name] { return entry }
        if let prefix, name.hasPrefix(prefix) { return entries[String(name.dropFirst(prefix.count))] }
        let isHandedOn = Self.prefixesOfOthers.contains(where: name.hasPrefix)
        return isHandedOn ? Entry(name: name, values: .text, standard: "", earlier: nil) : nil
    }

    /// Serializers and frameworks have settings of their own in the same place.
    private static let prefixesOfOthers = [
        "request.header.", "schema.registry.", "json.", "avro.", "spring.", "apicurio.", "dotnet.", "go.",
    ]

    var names: [String] { entries.keys.sorted() }
}

extension SettingTable {
    /// The settings of a topic may have `topic.` in front.
    static let librdkafka = SettingTable(librdkafkaLines, serializerLines, prefix: "topic.")
    /// One file often serves a producer and a consumer: what is the other's is not looked at.
    static let java = SettingTable(javaCommonLines, javaProducerLines, javaConsumerLines, serializerLines)
}

extension Substring {
    /// Without blanks around it.
    var trimmed: String {
        let isNoBlank = { $0 != UInt8(ascii: " ") }
        guard let first = utf8.firstIndex(where: isNoBlank), let last = utf8.lastIndex(where: isNoBlank)
        else { return "" }
        return String(Substring(utf8[first...last]))
    }
}
