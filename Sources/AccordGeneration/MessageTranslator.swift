import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A contract that the rules have passed, as the Swift type of its messages.
struct MessageTranslator {
    let lineage: Lineage
    /// The full name of its type.
    let outermost: String
    let names: TypeNames
    let problems: DiagnosticCollector

    private var document: Document { lineage.contract.document }

    func message() -> SwiftMessage? {
        switch lineage.contract.schema {
        case .avro(let schema): message(schema)
        case .json(let schema): message(schema)
        }
    }

    private func message(_ schema: AvroSchema) -> SwiftMessage? {
        let translator = AvroTranslator(schema: schema, names: names, document: document, problems: problems)
        let described = schema.described(hasEnvelope: lineage.topic.hasEnvelope)
        guard case .record(let root) = schema[schema.root].form, case .record(let payload) = schema[described].form
        else {
            return nil
        }
        var declared: Set<Location> = [schema[schema.root].source.location, schema[described].source.location]
        if let header = schema.envelope?.header, lineage.topic.hasEnvelope {
            declared.insert(schema[header.type].source.location)
        }
        var message = message(
            fullName: root.naming.name.fullName, doc: root.naming.doc ?? payload.naming.doc,
            properties: translator.properties(of: payload), described: schema[described].source,
            type: translator.type(of: described), nested: translator.nestedTypes(in: outermostTypes, except: declared),
            isAvro: true)
        message.avro = lineage.wireSchema.map {
            SwiftMessage.Avro(
                wire: $0, releases: lineage.releasedWireSchemas,
                envelope: lineage.topic.hasEnvelope ? envelope(of: schema, root) : nil)
        }
        return message
    }

    /// The fields of a declared envelope; nil where there is none, or one that is written as the standard one.
    private func envelope(of schema: AvroSchema, _ root: AvroRecord) -> [SwiftMessage.EnvelopeField]? {
        guard let header = schema.envelope?.header, case .record(let record) = schema[header.type].form else {
            return nil
        }
        let parts = record.fields.map { field in
            var symbols: [String]?
            if case .enumeration(let enumeration) = schema[field.type].form {
                symbols = enumeration.symbols.map(\.name)
            }
            return SwiftMessage.HeaderField(name: field.name, symbols: symbols)
        }
        let isStandard =
            root.fields.first?.name == Envelope.header && parts.allSatisfy { $0.symbols == nil }
            && parts.map(\.name) == StandardHeader.names
        return isStandard ? nil : root.fields.map { $0.name == Envelope.header ? .header(parts) : .payload }
    }

    private func message(_ schema: JSONSchema) -> SwiftMessage? {
        let translator = JSONSchemaTranslator(schema: schema, names: names, document: document, problems: problems)
        let root = schema.resolved(schema.root)
        let described = schema.described(hasEnvelope: lineage.topic.hasEnvelope)
        guard case .structure = schema.shape(of: described) else { return nil }
        let declared: Set<Location> = [schema[root].location, schema[described].location]
        return message(
            fullName: lineage.name, doc: schema[root].description ?? schema[described].description,
            properties: translator.properties(of: described), described: schema[described].source,
            type: translator.type(of: described), nested: translator.nestedTypes(in: outermostTypes, except: declared),
            others: translator.others(of: described))
    }

    private func message(
        fullName: String, doc: String?, properties: [SwiftProperty], described: Value, type: SwiftType,
        nested: NestedTypes, others: SwiftType? = nil, isAvro: Bool = false
    ) -> SwiftMessage {
        let body: SwiftMessage.Body
        if !lineage.topic.hasEnvelope {
            body = .fields(properties, others: others)
        } else if described.document === document {
            body = .payload(
                SwiftStruct(
                    name: "Payload", doc: nil, properties: properties, nested: nested.types(in: payloadType),
                    others: others, isAvro: isAvro))
        } else {
            body = .payloadType(type)
        }
        return SwiftMessage(
            name: NestedTypes.simpleName(outermost), doc: doc,
            contract: SwiftMessage.Contract(
                name: fullName, version: lineage.contract.version, topic: lineage.topic.name,
                key: lineage.topic.key.compactMap(\.string)),
            key: lineage.topic.key.compactMap { key in properties.first { $0.wireName == key.string }?.name },
            body: body, nested: nested.types(in: outermost))
    }

    private var payloadType: String { outermost + ".Payload" }

    private var outermostTypes: Set<String> { [outermost, payloadType] }
}
