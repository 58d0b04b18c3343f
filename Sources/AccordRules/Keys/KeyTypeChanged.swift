import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let keyTypeChanged = Rule(
        id: "key-type-changed",
        summary: "A field of the message key keeps its type, whatever the level.",
        rationale: """
            The partition follows from the bytes of the key, and those of many producers from its type. A change that \
            every reader understands still moves entities to other partitions, away from their earlier messages.
            """,
        severity: .error,
        givesWay: true,
        check: .lineage { lineage in
            lineage.topic.key.compactMap { key in
                guard let name = key.string, let now = MessageFields(lineage).field(name), now.isAlwaysThere else {
                    return nil
                }
                for release in lineage.releases.reversed() {
                    guard let then = MessageFields(release.schema, of: lineage.topic).field(name), then.isAlwaysThere,
                        then.type.phrase != now.type.phrase
                    else { continue }
                    return Finding(
                        "the key '\(name)' of '\(lineage.name)' is of another type than in \(release.version)",
                        at: now.type.location, label: "\(lineage.contract.version): \(now.type.phrase)",
                        notes: [
                            Note("\(release.version): \(then.type.phrase)", at: then.type.location),
                            Note("the key", at: key.location),
                        ],
                        help: "keep the type, or write to a new topic")
                }
                return nil
            }
        })
}
