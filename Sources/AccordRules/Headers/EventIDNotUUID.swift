import AccordDiagnostics
import AccordSchemas

extension Rule {
    static let eventIDNotUUID = Rule(
        id: "event-id-not-uuid",
        summary: "The `event_id` of a header is declared as a UUID.",
        rationale: """
            Consumers store it to recognise a message that comes again. A text that may be anything, `1` for instance, \
            is soon the same for two messages, and the second one is thrown away.
            """,
        severity: .warning,
        check: .lineage { lineage in
            guard
                let field = MessageFields(lineage).header?.field(StandardHeader.eventID.rawValue),
                field.isAlwaysThere, field.content == .text, !field.isUUID
            else { return [] }
            let form =
                lineage.format == .avro
                ? #"{"type": "string", "logicalType": "uuid"}"# : #"{"type": "string", "format": "uuid"}"#
            return [
                Finding(
                    "the header's 'event_id' may be any text", at: field.type.location, label: field.type.phrase,
                    help: "write its type as \(form)")
            ]
        })
}
