import AccordDiagnostics
import AccordDocuments

extension Client {
    private static let keys = ["client", "version", "environment", "settings", "file"]
    private static let consumerKeys = keys + ["instances", "deduplicate", "offsets", "retry"]

    static func read(
        _ member: Member, _ role: Role, in section: inout ConfigurationReader, _ settingsFile: Topic.SettingsFile
    ) -> Client {
        var inner = ConfigurationReader(
            member.value, rule: "invalid-topic", keys: role == .producer ? keys : consumerKeys)
        var client = Client(name: member.name, nameSource: member.key, role: role)
        defer { section.adopt(inner) }
        client.kind = inner.choice("client") ?? client.kind
        client.version = readVersion(&inner)
        client.environment = inner.choice("environment") ?? client.environment
        let file = readFile(&inner, settingsFile)
        client.settings = settings((file ?? []) + readSettings(&inner), of: client.kind)
        if role == .consumer { client.readConsumer(&inner) }
        client.isSound = inner.isSound && (file != nil || inner.member("file") == nil)
        return client
    }

    private mutating func readConsumer(_ inner: inout ConfigurationReader) {
        instances = inner.written("instances") { $0.count($1) }
        deduplication = Self.readDeduplication(&inner)
        offsets = inner.written("offsets") { $0.choice($1) }
        retry = Self.readRetry(&inner)
    }

    private static func readVersion(_ section: inout ConfigurationReader) -> Located<ClientVersion>? {
        guard let found = section.member("version") else { return nil }
        if let version = ClientVersion(found.string ?? found.numberText ?? "") {
            return Located(content: version, source: found)
        }
        section.reject(
            found, "\(found.summary) is no version of a client",
            help: "write one, such as 3.9 or 2.3.0, or leave it out for the newest")
        return nil
    }

    /// Nil where there is no file, or one that cannot be read.
    private static func readFile(_ section: inout ConfigurationReader, _ settingsFile: Topic.SettingsFile) -> [Member]?
    {
        section.written("file") { $0.string($1) }.flatMap(settingsFile)?.root.members
    }

    private static func readSettings(_ section: inout ConfigurationReader) -> [Member] {
        let members = section.members("settings")
        for member in members where Setting.text(member.value) == nil {
            section.reject(
                member.value, "expected a value for '\(member.name)', found \(member.value.kind.phrase)")
        }
        return members
    }

    /// Java's client trims what it reads.
    private static func settings(_ members: [Member], of kind: Client.Kind) -> [Setting] {
        members.compactMap { member in
            Setting.text(member.value).map { text in
                Setting(
                    name: member.name, text: kind == .java ? text.trimmed : text, nameSource: member.key,
                    source: member.value)
            }
        }
    }

    private static func readDeduplication(_ section: inout ConfigurationReader) -> Deduplication? {
        guard let value = section.member("deduplicate") else { return nil }
        var inner = ConfigurationReader(value, rule: "invalid-topic", keys: ["store", "retention"])
        defer { section.adopt(inner) }
        if inner.member("store") == nil { inner.rejectMissing("store") }
        let retention = inner.written("retention") { $0.timeSpan($1) }
        return inner.written("store") { $0.string($1) }.map { Deduplication(store: $0, retention: retention) }
    }

    private static func readRetry(_ section: inout ConfigurationReader) -> Retry? {
        guard let value = section.member("retry") else { return nil }
        var inner = ConfigurationReader(
            value, rule: "invalid-topic", keys: ["attempts", "backoff", "initial", "max", "jitter"])
        defer { section.adopt(inner) }
        var retry = Retry(source: value)
        retry.attempts = inner.written("attempts") { $0.count($1) }
        retry.backoff = inner.written("backoff") { $0.choice($1) }
        retry.initial = inner.written("initial") { $0.timeSpan($1) }
        retry.max = inner.written("max") { $0.timeSpan($1) }
        retry.jitter = inner.written("jitter") { $0.choice($1) }
        if let first = retry.initial, let longest = retry.max, first.content > longest.content {
            inner.reject(
                longest.source, "the longest wait, \(longest.content), is shorter than the first, \(first.content)")
        }
        return retry
    }
}

extension Setting {
    /// The text of a scalar; nil for what cannot be the value of a setting.
    fileprivate static func text(_ value: Value) -> String? {
        switch value.kind {
        case .string: value.string
        case .number: value.numberText
        case .boolean: value.boolean == true ? "true" : "false"
        case .null, .array, .object: nil
        }
    }
}

extension String {
    /// Without white space around it.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
