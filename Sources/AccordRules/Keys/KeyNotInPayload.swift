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
        isMandatory: true,
        check: .topic { scope in
            let payloads = scope.lineages.compactMap { lineage in
                let message = MessageFields(lineage)
                return message.payload.map { (lineage.name, $0.names, message.payloadLocation) }
            }
            return scope.topic.key.flatMap { key -> [Finding] in
                guard let name = key.string else { return [] }
                let lacking = payloads.filter { !$0.1.contains(name) }
                guard let (contract, names, location) = lacking.first else { return [] }
                let question = Suggestion.question(for: name, among: names)
                let isInNone = lacking.count == payloads.count && lacking.count > 1
                return [
                    Finding(
                        isInNone
                            ? "no contract of the topic has a field '\(name)', which is its key"
                            : "\(lacking.map { "'\($0.0)'" }.joined(separator: ", ")) \(lacking.count == 1 ? "has" : "have") "
                                + "no field '\(name)', which is the topic's key",
                        at: key.location, notes: [Note("the payload of '\(contract)'", at: location)],
                        help: question ?? "name a field of every payload in this topic")
                ]
            }
        })
}
