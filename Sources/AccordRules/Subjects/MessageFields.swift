import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// The parts of a contract's messages.
struct MessageFields {
    /// The declared header's place; nil where Accord puts the standard header around the payload.
    let headerLocation: Location?
    /// Nil where a declared header is no record.
    let header: MessageRecord?
    let payloadLocation: Location
    /// Nil where the payload is no record.
    let payload: MessageRecord?

    init(_ lineage: Lineage) { self.init(lineage.contract.schema, of: lineage.topic) }

    init(_ schema: Schema, of topic: Topic) {
        switch schema {
        case .avro(let schema):
            let header = topic.hasEnvelope ? schema.declaredHeader : nil
            let described = header.flatMap { _ in schema.declaredPayload?.type } ?? schema.root
            let isDeclared = described.type != schema.root.type
            headerLocation = isDeclared ? header?.location : nil
            self.header = isDeclared ? header.flatMap { MessageRecord(schema, $0.type) } : nil
            payloadLocation = schema[described].name?.location ?? described.location
            payload = MessageRecord(schema, described)
        case .json(let schema):
            let header = topic.hasEnvelope ? schema.declaredHeader : nil
            let declared = header.flatMap { _ in schema.declaredPayload?.schema }
            let described = schema.resolved(declared ?? schema.root)
            headerLocation = declared == nil ? nil : header?.location
            self.header = declared == nil ? nil : header.flatMap { MessageRecord(schema, $0.schema) }
            payloadLocation = (schema[described].types?.source ?? schema[described].source).location
            payload = MessageRecord(schema, described)
        }
    }

    /// A field of the payload.
    func field(_ name: String) -> MessageField? { payload?.field(name) }
}

/// A record of Avro or an object of JSON Schema, with what the rules about headers and keys ask of its fields.
enum MessageRecord {
    case avro(AvroSchema, AvroRecord)
    case json(MergedSchema)

    init?(_ schema: AvroSchema, _ use: AvroTypeUse) {
        guard case .record(let record) = schema[use].form else { return nil }
        self = .avro(schema, record)
    }

    init?(_ schema: JSONSchema, _ position: Int) {
        let object = MergedSchema(schema, at: position)
        guard !object.properties.isEmpty, object.mayBeObject else { return nil }
        self = .json(object)
    }

    var names: [String] {
        switch self {
        case .avro(_, let record): record.fields.map(\.name)
        case .json(let object): object.properties.map(\.name)
        }
    }

    var fields: [MessageField] { names.compactMap(field) }

    func field(_ name: String) -> MessageField? {
        switch self {
        case .avro(let schema, let record): record.position(of: name).map { schema.messageField(record.fields[$0]) }
        case .json(let object): object.property(name).map(object.messageField)
        }
    }
}

/// A field of a message's header or payload.
struct MessageField {
    let name: String
    let location: Location
    /// Neither absent nor null in any message.
    let isAlwaysThere: Bool
    let content: Content
    let type: FieldType

    enum Content {
        case text
        /// An integer, a date, a time or an exact decimal.
        case exactNumber
        case symbol
        case boolean
        /// What has no one text: floating point, bytes, containers.
        case other
    }
}

/// The type of a field.
enum FieldType {
    case avro(AvroSchema, AvroTypeUse)
    case json(MergedSchema)

    /// In a few words.
    var phrase: String {
        switch self {
        case .avro(let schema, let use): schema.phrase(use)
        case .json(let merged):
            (merged.types?.map(\.rawValue).joined(separator: " or ") ?? "anything")
                + (merged.first { $0.format?.string }.map { " (\($0))" } ?? "")
        }
    }

    var location: Location {
        switch self {
        case .avro(_, let use): use.location
        case .json(let merged): (merged.first { $0.types?.source } ?? merged.schema[merged.parts[0]].source).location
        }
    }
}

extension AvroSchema {
    fileprivate func messageField(_ field: AvroField) -> MessageField {
        var isNullable = isNull(field.type)
        if case .union(let branches) = self[field.type].form { isNullable = branches.contains(where: isNull) }
        return MessageField(
            name: field.name, location: field.location, isAlwaysThere: !isNullable, content: content(of: field.type),
            type: .avro(self, field.type))
    }

    private func content(of use: AvroTypeUse) -> MessageField.Content {
        switch (self[use].form, self[use].logicalType) {
        case (.primitive(.string), _), (.fixed, .uuid): .text
        case (.primitive(.bytes), .decimal), (.fixed, .decimal): .exactNumber
        case (.primitive(.int), _), (.primitive(.long), _): .exactNumber
        case (.enumeration, _): .symbol
        case (.primitive(.boolean), _): .boolean
        default: .other
        }
    }
}
