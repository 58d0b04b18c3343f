import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let keyNotInRelease = Rule(
        id: "key-not-in-release",
        summary: "Messages of every release have the fields of the message key.",
        rationale: """
            Messages of older releases are still in the topic. Those without the key lie in any partition, and whoever \
            reads them again cannot tell whose they are.
            """,
        severity: .error,
        check: .lineage { lineage in
            lineage.topic.key.compactMap { key in
                guard let name = key.string, MessageFields(lineage).field(name)?.isAlwaysThere ?? false else {
                    return nil
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
