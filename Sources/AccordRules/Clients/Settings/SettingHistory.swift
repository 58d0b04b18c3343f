import AccordDocuments
import AccordSchemas

/// A setting through the versions of a library: a line of a table.
///
///     message.send.max.retries retries | integer 0...2147483647 | 2147483647 | before 1.5.2 integer 0...10000000 = 2
///
/// The name and its aliases, the values and the default are those of the newest version. What was otherwise before a
/// version follows, from newer to older: values, a default after `=`, or both.
struct SettingHistory: Sendable {
    private struct State: Sendable {
        var values: SettingValues
        var standard: String
    }

    /// The name, and then its aliases.
    let names: [VersionedWord]
    private let newest: State
    private let earlier: [(before: ClientVersion, state: State)]

    init(_ line: Substring) {
        let columns = line.split(byBytes: "|", keepsEmpty: true).map(\.trimmed)
        names = columns[0].split(byBytes: " ").map(VersionedWord.init)
        newest = State(values: SettingValues(columns[1]), standard: columns[2])
        var state = newest
        earlier = columns.dropFirst(3).map { column in
            let parts = column.split(byBytes: "=").map(\.trimmed)
            let words = parts[0].split(byBytes: " ")
            if words.count > 2 { state.values = SettingValues(words.dropFirst(2).joined(separator: " ")) }
            if parts.count > 1 { state.standard = parts[1] }
            return (ClientVersion(String(words[1]))!, state)
        }
    }

    func entry(at version: ClientVersion) -> SettingEntry {
        let state = earlier.last { version < $0.before }?.state ?? newest
        return SettingEntry(name: names[0].text, values: state.values, standard: state.standard, version: version)
    }

    /// The versions with which something changes.
    var changes: [ClientVersion] {
        names.flatMap(\.changes) + earlier.map(\.before) + newest.values.changes
    }
}

/// A setting as a version of a library has it.
struct SettingEntry: Sendable {
    /// The name that counts where the setting has several.
    let name: String
    private let values: SettingValues
    /// What it is where nobody writes it.
    let standard: String
    private let version: ClientVersion

    init(name: String, values: SettingValues, standard: String, version: ClientVersion) {
        self.name = name
        self.values = values
        self.standard = standard
        self.version = version
    }

    /// Whether a library takes a text.
    func accepts(_ text: String, by kind: Client.Kind) -> Bool { values.accept(text, by: kind, at: version) }

    /// What the values are, for a message.
    var phrase: String { values.phrase(at: version) }

    var isNumber: Bool { if case .number = values { true } else { false } }
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
