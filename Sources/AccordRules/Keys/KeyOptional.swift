import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let keyOptional = Rule(
        id: "key-optional",
        summary: "A field of the message key is in every message, of every release.",
        rationale: """
            A key that is null scatters the messages of an entity over the partitions, and nothing keeps their order.
            """,
        severity: .error,
        isFirm: true,
        check: .lineage { lineage in
            lineage.topic.key.compactMap { key in
                guard let name = key.string, let now = MessageFields(lineage).field(name) else { return nil }
                if !now.isAlwaysThere {
                    return Finding(
                        "'\(name)' of '\(lineage.name)' is the topic's key, and may be absent or null",
                        at: now.location,
                        notes: [Note("the key", at: key.location)], help: "use a field that is always there")
                }
                for release in lineage.releases.reversed() {
                    let fields = MessageFields(release.schema, of: lineage.topic)
                    guard !(fields.field(name)?.isAlwaysThere ?? false) else { continue }
                    return Finding(
                        "messages of \(release.version) of '\(lineage.name)' may lack '\(name)', the topic's key",
                        at: key.location, notes: [Note("\(release.version)", at: fields.payloadLocation)],
                        help: "use a field that every release has")
                }
                return nil
            }
        })
}
