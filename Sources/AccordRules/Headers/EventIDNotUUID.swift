import AccordCompatibility
import AccordDiagnostics
import AccordDocuments
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
                field.isAlwaysThere, field.content == .text, !field.type.isUUID
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

extension FieldType {
    /// A logical type, a format or a pattern says so.
    fileprivate var isUUID: Bool {
        switch self {
        case .avro(let schema, let use): schema[use].logicalType == .uuid
        case .json(let merged):
            merged.first { $0.format?.string } == "uuid"
                || merged.first { $0.pattern } != nil
                    && merged.parts.allSatisfy { merged.schema.accepts(Self.uuid, at: $0) == true }
                    && merged.parts.contains { merged.schema.accepts(Self.number, at: $0) == false }
        }
    }

    private static let uuid = text("3f2504e0-4f89-41d3-9a0c-0305e82c3301")
    private static let number = text("12345678901234567890")

    private static func text(_ text: String) -> Value {
        let file = SourceFile(path: "", bytes: Array(JSONText.quoted(text).utf8))
        guard let document = JSONReader.read(file).document else { preconditionFailure("a quoted text is JSON") }
        return document.root
    }
}
