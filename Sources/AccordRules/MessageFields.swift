import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A field of a message's header or payload, in what the house rules ask of it.
struct MessageField {
    let name: String
    let location: Location
    /// Neither absent nor null in any message.
    let isAlwaysThere: Bool
    let content: Content
    /// A text that a logical type or a format says is a UUID.
    let isUUID: Bool
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

/// The type of a field in a few words, and its place.
struct FieldType {
    let phrase: String
    let location: Location
}

/// The parts of a contract's messages.
struct MessageFields {
    /// The declared header's place; nil where Accord puts the standard header around the payload.
    let headerLocation: Location?
    /// Nil where a declared header is no record.
    let header: [MessageField]?
    let payloadLocation: Location
    /// Nil where the payload is no record.
    let payload: [MessageField]?

    /// A field of the payload.
    func field(_ name: String) -> MessageField? { payload?.first { $0.name == name } }

    init(_ lineage: Lineage) { self.init(lineage.contract.schema, of: lineage.topic) }

    init(_ schema: Schema, of topic: Topic) {
        switch schema {
        case .avro(let schema):
            let envelope = topic.hasEnvelope ? schema.envelope : nil
            let described = envelope?.payload.type ?? schema.root
            headerLocation = envelope?.header.location
            header = envelope.flatMap { schema.messageFields(of: $0.header.type) }
            payloadLocation = schema[described].name?.location ?? described.location
            payload = schema.messageFields(of: described)
        case .json(let schema):
            let envelope = topic.hasEnvelope ? schema.envelope : nil
            let described = schema.resolved(envelope?.payload.schema ?? schema.root)
            headerLocation = envelope?.header.location
            header = envelope.flatMap { schema.messageFields(of: $0.header.schema) }
            payloadLocation = (schema[described].types?.source ?? schema[described].source).location
            payload = schema.messageFields(of: described)
        }
    }
}

extension AvroSchema {
    fileprivate func messageFields(of use: AvroTypeUse) -> [MessageField]? {
        guard case .record(let record) = self[use].form else { return nil }
        return record.fields.map { field in
            var isNullable = isNull(field.type)
            if case .union(let branches) = self[field.type].form { isNullable = branches.contains(where: isNull) }
            return MessageField(
                name: field.name, location: field.location, isAlwaysThere: !isNullable,
                content: content(of: field.type), isUUID: self[field.type].logicalType == .uuid,
                type: FieldType(phrase: phrase(field.type), location: field.type.location))
        }
    }

    private func content(of use: AvroTypeUse) -> MessageField.Content {
        switch (self[use].form, self[use].logicalType) {
        case (.primitive(.string), _): .text
        case (.primitive(.bytes), .decimal), (.fixed, .decimal): .exactNumber
        case (.primitive(.int), _), (.primitive(.long), _): .exactNumber
        case (.enumeration, _): .symbol
        case (.primitive(.boolean), _): .boolean
        default: .other
        }
    }
}

extension JSONSchema {
    fileprivate func messageFields(of position: Int) -> [MessageField]? {
        let node = self[resolved(position)]
        guard !node.properties.isEmpty, node.types.map({ $0.types.contains(.object) }) ?? true else { return nil }
        let required = Set(node.required.map(\.name))
        return node.properties.map { property in
            let target = self[resolved(property.schema)]
            let isNullable = target.types?.types.contains(.null) ?? false
            return MessageField(
                name: property.name, location: property.location,
                isAlwaysThere: required.contains(property.name) && !isNullable, content: content(of: target),
                isUUID: target.format?.string == "uuid" || target.pattern != nil, type: fieldType(target))
        }
    }

    private func fieldType(_ node: JSONSchemaNode) -> FieldType {
        let types = node.types?.types.map(\.rawValue).joined(separator: " or ") ?? "anything"
        let format = node.format?.string.map { " (\($0))" } ?? ""
        return FieldType(phrase: types + format, location: (node.types?.source ?? node.source).location)
    }

    private func content(of node: JSONSchemaNode) -> MessageField.Content {
        let listed = node.enumeration?.elements ?? node.constant.map { [$0] } ?? []
        if !listed.isEmpty { return listed.allSatisfy { $0.kind == .string } ? .symbol : .other }
        switch node.types?.types.filter({ $0 != .null }) {
        case [.string]: return .text
        case [.integer]: return .exactNumber
        case [.boolean]: return .boolean
        default: return .other
        }
    }
}
