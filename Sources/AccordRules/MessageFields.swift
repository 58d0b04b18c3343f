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

    enum Content {
        case text
        /// An integer, a date, a time or an exact decimal.
        case exactNumber
        case symbol
        /// What has no one text: floating point, booleans, bytes, containers.
        case other
    }
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

    init(_ lineage: Lineage) {
        switch lineage.contract.schema {
        case .avro(let schema):
            let envelope = lineage.topic.hasEnvelope ? schema.envelope : nil
            let described = envelope?.payload.type ?? schema.root
            headerLocation = envelope?.header.location
            header = envelope.flatMap { schema.messageFields(of: $0.header.type) }
            payloadLocation = schema[described].name?.location ?? described.location
            payload = schema.messageFields(of: described)
        case .json(let schema):
            let envelope = lineage.topic.hasEnvelope ? schema.envelope : nil
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
                name: field.name, location: field.location, isAlwaysThere: !isNullable, content: content(of: field.type)
            )
        }
    }

    private func content(of use: AvroTypeUse) -> MessageField.Content {
        switch (self[use].form, self[use].logicalType) {
        case (.primitive(.string), _): .text
        case (.primitive(.bytes), .decimal), (.fixed, .decimal): .exactNumber
        case (.primitive(.int), _), (.primitive(.long), _): .exactNumber
        case (.enumeration, _): .symbol
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
                isAlwaysThere: required.contains(property.name) && !isNullable, content: content(of: target))
        }
    }

    private func content(of node: JSONSchemaNode) -> MessageField.Content {
        let listed = node.enumeration?.elements ?? node.constant.map { [$0] } ?? []
        if !listed.isEmpty { return listed.allSatisfy { $0.kind == .string } ? .symbol : .other }
        switch node.types?.types.filter({ $0 != .null }) {
        case [.string]: return .text
        case [.integer]: return .exactNumber
        default: return .other
        }
    }
}
