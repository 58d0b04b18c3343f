import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let keyNotInPayload = Rule(
        id: "key-not-in-payload",
        summary: "The message key is made of fields of the payload.",
        rationale: """
            Messages of one entity keep their order only if each of them has the entity's key.
            """,
        severity: .error,
        isFirm: true,
        check: .lineage { lineage in
            let message = MessageFields(lineage)
            guard let names = message.payload?.names else { return [] }
            return lineage.topic.key.compactMap { key in
                guard let name = key.string, !names.contains(name) else { return nil }
                let question = Suggestion.question(for: name, among: names)
                return Finding(
                    "'\(lineage.name)' has no field '\(name)', which is the topic's key", at: key.location,
                    notes: [Note("the payload", at: message.payloadLocation)],
                    help: question ?? "name a field of every payload in this topic")
            }
        })
}
