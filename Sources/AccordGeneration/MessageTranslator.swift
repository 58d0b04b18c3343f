import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A contract as the Swift type of its messages.
struct MessageTranslator {
    let lineage: Lineage
    let names: TypeNames
    let problems: Problems

    private var document: Document { lineage.contract.document }

    func message() -> SwiftMessage? {
        switch lineage.contract.schema {
        case .avro(let schema): message(schema)
        case .json(let schema): message(schema)
        }
    }

    private func message(_ schema: AvroSchema) -> SwiftMessage? {
        let translator = AvroTranslator(schema: schema, names: names, document: document, problems: problems)
        let described = lineage.topic.hasEnvelope ? schema.envelope.map { $0.payload.type } ?? schema.root : schema.root
        guard case .record(let root) = schema[schema.root].form, case .record(let payload) = schema[described].form
        else {
            reportNoRecord(schema[described].source)
            return nil
        }
        var declared: Set<Location> = [schema[schema.root].source.location, schema[described].source.location]
        if let header = schema.envelope?.header, lineage.topic.hasEnvelope {
            declared.insert(schema[header.type].source.location)
        }
        return message(
            fullName: root.naming.name.fullName, doc: root.naming.doc ?? payload.naming.doc,
            properties: translator.properties(of: payload), described: schema[described].source,
            type: translator.type(of: described), nested: translator.nestedTypes(except: declared),
            symbolEnums: schema.types.compactMap { type in
                if case .enumeration = type.form { names.name(of: type.source) } else { nil }
            })
    }

    private func message(_ schema: JSONSchema) -> SwiftMessage? {
        let translator = JSONSchemaTranslator(schema: schema, names: names, document: document)
        let root = schema.resolved(schema.root)
        let described =
            lineage.topic.hasEnvelope ? schema.envelope.map { schema.resolved($0.payload.schema) } ?? root : root
        guard schema[described].isStruct else {
            reportNoRecord(schema[described].source)
            return nil
        }
        var declared: Set<Location> = [schema[root].location, schema[described].location]
        if let header = schema.envelope?.header, lineage.topic.hasEnvelope {
            declared.insert(schema[schema.resolved(header.schema)].location)
        }
        return message(
            fullName: lineage.name, doc: schema[root].description ?? schema[described].description,
            properties: translator.properties(of: described), described: schema[described].source,
            type: translator.type(of: described), nested: translator.nestedTypes(except: declared),
            symbolEnums: schema.nodes.compactMap { $0.isSymbolEnum ? names.name(of: $0.source) : nil })
    }

    private func reportNoRecord(_ value: Value) {
        problems.report(
            "message-not-a-record", "a message of '\(lineage.name)' is no record with fields", at: value,
            help: "make the top level a record, or an object with properties")
    }

    private func message(
        fullName: String, doc: String?, properties: [SwiftProperty], described: Value, type: SwiftType,
        nested: [SwiftDeclaration], symbolEnums: [String]
    ) -> SwiftMessage {
        let body: SwiftMessage.Body
        if !lineage.topic.hasEnvelope {
            body = .fields(properties)
        } else if described.document === document {
            body = .payload(SwiftStruct(name: "Payload", doc: nil, properties: properties))
        } else {
            body = .payloadType(type)
        }
        return SwiftMessage(
            name: SwiftNames.type(lineage.name), doc: doc,
            contract: SwiftMessage.Contract(
                name: fullName, version: lineage.contract.version, topic: lineage.topic.name,
                key: lineage.topic.key.compactMap(\.string)),
            key: lineage.topic.key.compactMap { keyProperty($0, among: properties, symbolEnums, described)?.name },
            body: body, nested: nested)
    }

    private static let keyTypes = [
        "Swift.String", "Swift.Int32", "Swift.Int64", "AccordEvents.ExactDecimal", "AccordEvents.CalendarDate",
        "AccordEvents.Timestamp",
    ]

    private func keyProperty(
        _ key: Value, among properties: [SwiftProperty], _ symbolEnums: [String], _ described: Value
    ) -> SwiftProperty? {
        let name = key.string ?? ""
        guard let property = properties.first(where: { $0.wireName == name }) else {
            let near = Suggestion.nearest(to: name, in: properties.map(\.wireName))
            problems.report(
                "key-not-in-payload", "'\(lineage.name)' has no field '\(name)', which is the topic's key", at: key,
                help: near.map { "did you mean '\($0)'?" } ?? "name a field of every payload in this topic",
                notes: [Note("the payload", at: described.location)])
            return nil
        }
        switch property.type {
        case .wire("UUID"): return property
        case .named(let type) where Self.keyTypes.contains(type) || symbolEnums.contains(type): return property
        default:
            problems.report(
                "key-not-usable", "'\(name)' of '\(lineage.name)' is the topic's key, and may be absent or has no text",
                at: key,
                help: "use a field that is always there: a string, an integer, a decimal, a date, a UUID or an enum",
                notes: [Note("the payload", at: described.location)])
            return nil
        }
    }
}
