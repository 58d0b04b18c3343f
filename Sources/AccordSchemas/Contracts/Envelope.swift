/// What a contract describes: a whole message, or the payload that the standard header is put around.
public enum Envelope {
    public static let header = "header"
    public static let payload = "payload"

    /// Whether a set of names is exactly that of an envelope.
    static func isEnvelope(_ names: some Collection<String>) -> Bool {
        names.count == 2 && Set(names) == [header, payload]
    }
}

extension AvroSchema {
    /// The field `header` of the top level where it is meant as the header of messages, whatever stands beside it: it has
    /// one of the standard fields, or is part of an envelope.
    public var declaredHeader: AvroField? {
        if let envelope { return envelope.header }
        guard case .record(let message) = self[root].form,
            let field = message.position(of: Envelope.header).map({ message.fields[$0] }),
            case .record(let header) = self[field.type].form,
            StandardHeader.names.contains(where: { header.position(of: $0) != nil })
        else { return nil }
        return field
    }

    /// The field `payload` of the top level.
    public var declaredPayload: AvroField? {
        guard case .record(let message) = self[root].form else { return nil }
        return message.position(of: Envelope.payload).map { message.fields[$0] }
    }
}

extension JSONSchema {
    /// The property `header` of the top level where it is meant as the header of messages, whatever stands beside it: it
    /// has one of the standard fields, or is part of an envelope.
    public var declaredHeader: JSONSchemaProperty? {
        if let envelope { return envelope.header }
        guard let property = MergedSchema(self, at: root).property(Envelope.header),
            case let header = MergedSchema(self, at: property.schema),
            StandardHeader.names.contains(where: { header.property($0) != nil })
        else { return nil }
        return property
    }

    /// The property `payload` of the top level.
    public var declaredPayload: JSONSchemaProperty? {
        MergedSchema(self, at: root).property(Envelope.payload)
    }
}

extension AvroSchema {
    /// The fields `header` and `payload` of a schema whose top level is exactly these.
    public var envelope: (header: AvroField, payload: AvroField)? {
        guard case .record(let record) = self[root].form, Envelope.isEnvelope(record.fields.lazy.map(\.name)) else {
            return nil
        }
        guard let header = record.fields.first(where: { $0.name == Envelope.header }),
            let payload = record.fields.first(where: { $0.name == Envelope.payload })
        else { return nil }
        return (header, payload)
    }
}

extension JSONSchema {
    /// The properties `header` and `payload` of a schema whose top level is exactly these.
    public var envelope: (header: JSONSchemaProperty, payload: JSONSchemaProperty)? {
        let message = MergedSchema(self, at: root)
        guard Envelope.isEnvelope(message.properties.map(\.name)), let header = message.property(Envelope.header),
            let payload = message.property(Envelope.payload)
        else { return nil }
        return (header, payload)
    }
}
