import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let envelopeFieldUnknown = Rule(
        id: "envelope-field-unknown",
        summary: "A whole message has nothing beside its header and its payload.",
        rationale: """
            A third part makes another envelope of it: Accord takes all of it for a payload, and puts a second header \
            around it.
            """,
        severity: .error,
        check: .lineage { lineage in
            let parts = MessageFields.parts(of: lineage)
            guard parts.contains(where: { $0.name == Envelope.header }),
                parts.contains(where: { $0.name == Envelope.payload })
            else { return [] }
            return parts.filter { $0.name != Envelope.header && $0.name != Envelope.payload }.map {
                Finding(
                    "'\($0.name)' stands beside the header and the payload", at: $0.location,
                    help: "put it into the payload")
            }
        })
}
