public import AccordDiagnostics
public import AccordDocuments

/// A topic as its `topic.yaml` describes it.
public struct Topic: Sendable {
    /// The topic's name in Kafka; unless it is written down, the folder's name.
    public let name: String
    /// The folder, relative to the folder of schemas.
    public let folder: String
    /// The fields of the payload that make up the message key, in order.
    public let key: [Value]
    /// Whether messages carry the standard header around their payload.
    public let hasEnvelope: Bool

    private static let keys = [
        "topic", "key", "partitions", "replication", "retention", "cleanup", "dlq", "kinds", "envelope", "producers",
        "consumers",
    ]

    public init(name: String, folder: String, key: [Value] = [], hasEnvelope: Bool = true) {
        self.name = name
        self.folder = folder
        self.key = key
        self.hasEnvelope = hasEnvelope
    }

    /// What Kafka takes as the name of a topic.
    private static func isName(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "._-".utf8.contains($0) }
        return isPlain && name.utf8.count <= 249 && name != "." && name != ".."
    }

    private static func readDeadLetters(_ section: inout Section) {
        guard let value = section.member("dlq"), value.kind != .string else { return }
        var inner = Section(value, rule: "invalid-topic", keys: ["topic", "retention"])
        _ = inner.string("topic")
        _ = inner.duration("retention")
        section.adopt(inner)
    }

    public static func read(_ document: Document, folder: String) -> (topic: Topic, findings: [Finding]) {
        var section = Section(document.root, rule: "invalid-topic", keys: keys)
        let folderName = folder.split(separator: "/").last.map(String.init) ?? folder
        let name = section.string("topic") ?? folderName
        if let written = section.member("topic"), !isName(name) {
            section.reject(
                written, "\(written.summary) is no name of a topic",
                help: "use up to 249 letters, digits, dots, underscores and hyphens")
        }
        let key = section.strings("key")
        for (position, field) in key.enumerated() where key[..<position].contains(field) {
            section.reject(field, "'\(field.string ?? "")' is here twice")
        }
        _ = section.count("partitions")
        _ = section.count("replication")
        _ = section.duration("retention")
        for member in section.members("kinds") { section.requireChoice(member.value, of: ["event", "command"]) }
        for key in ["producers", "consumers"] {
            for member in section.members(key) { section.requireMembers(member.value) }
        }
        readDeadLetters(&section)
        let envelope = section.choice("envelope", of: ["standard", "none"]) ?? "standard"
        if section.isSound, key.isEmpty {
            section.reject(
                document.root, "the topic has no key",
                help: "write 'key:' with the field of every payload that orders the messages of an entity")
        }
        let topic = Topic(name: name, folder: folder, key: key, hasEnvelope: envelope == "standard")
        return (topic, section.findings)
    }
}
