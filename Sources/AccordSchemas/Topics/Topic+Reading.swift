public import AccordDiagnostics
public import AccordDocuments

extension Topic {
    /// Reads a file of settings that `topic.yaml` refers to, by a path relative to the topic's folder; whoever reads it
    /// reports what is against it.
    public typealias SettingsFile = (_ path: Located<String>) -> Document?

    private static let keys = [
        "topic", "key", "partitions", "replication", "retention", "cleanup", "dlq", "kinds", "envelope", "producers",
        "consumers",
    ]

    public static func read(
        _ document: Document, folder: String, settingsFile: SettingsFile
    ) -> (topic: Topic, findings: [Finding]) {
        var section = ConfigurationReader(document.root, rule: "invalid-topic", keys: keys)
        let key = readKey(&section)
        let envelope = section.choice("envelope", of: ["standard", "none"]) ?? "standard"
        let description = TopicDescription.read(document, in: &section, settingsFile)
        let folderName = folder.split(separator: "/").last.map(String.init) ?? folder
        if section.member("topic") == nil, !folderName.isEmpty, !isName(folderName) {
            section.reject(
                document.root, "the topic has the name of its folder, and '\(folderName)' is no name of a topic",
                help: "write the name that it has in Kafka, topic: NAME, or rename the folder")
        }
        let topic = Topic(
            name: description.name?.content ?? folderName, folder: folder, key: key,
            hasEnvelope: envelope == "standard", description: description)
        return (topic, section.findings)
    }

    private static func readKey(_ section: inout ConfigurationReader) -> [Value] {
        let key = section.strings("key")
        for (position, field) in key.enumerated() where key[..<position].contains(field) {
            section.reject(field, "'\(field.string ?? "")' is here twice")
        }
        return key
    }

    /// What Kafka takes as the name of a topic.
    public static func isName(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "._-".utf8.contains($0) }
        return isPlain && (1...249).contains(name.utf8.count) && name != "." && name != ".."
    }
}

extension TopicDescription {
    fileprivate static func read(
        _ document: Document, in section: inout ConfigurationReader, _ settingsFile: Topic.SettingsFile
    ) -> TopicDescription {
        var description = TopicDescription(document: document)
        description.name = topicName("topic", in: &section)
        description.partitions = section.written("partitions") { $0.count($1) }
        description.replication = section.written("replication") { $0.count($1) }
        description.retention = section.written("retention") { $0.timeSpan($1) }
        description.cleanup = section.written("cleanup") { $0.choice($1) }
        description.deadLetters = readDeadLetters(&section)
        description.kinds = section.members("kinds")
        for member in description.kinds {
            section.requireChoice(member.value, of: MessageKind.allCases.map(\.rawValue))
        }
        for (key, role) in [("producers", Client.Role.producer), ("consumers", .consumer)] {
            for member in section.members(key) {
                let client = Client.read(member, role, in: &section, settingsFile)
                if role == .producer {
                    description.producers.append(client)
                } else {
                    description.consumers.append(client)
                }
            }
        }
        return description
    }

    private static func topicName(_ key: String, in section: inout ConfigurationReader) -> Located<String>? {
        guard let name = section.written(key, { $0.string($1) }) else { return nil }
        if Topic.isName(name.content) { return name }
        section.reject(
            name.source, "\(name.source.summary) is no name of a topic",
            help: "use up to 249 letters, digits, dots, underscores and hyphens")
        return nil
    }

    /// The name alone, or the name and the retention.
    private static func readDeadLetters(_ section: inout ConfigurationReader) -> DeadLetters? {
        guard let value = section.member("dlq") else { return nil }
        if value.kind == .string {
            return topicName("dlq", in: &section).map { DeadLetters(topic: $0, retention: nil) }
        }
        var inner = ConfigurationReader(value, rule: "invalid-topic", keys: ["topic", "retention"])
        let name = topicName("topic", in: &inner)
        if inner.member("topic") == nil { inner.rejectMissing("topic") }
        let retention = inner.written("retention") { $0.timeSpan($1) }
        section.adopt(inner)
        return name.map { DeadLetters(topic: $0, retention: retention) }
    }
}
