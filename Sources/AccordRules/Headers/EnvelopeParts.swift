import AccordDiagnostics
import AccordSchemas

/// A field at the top level of a contract whose topic has the envelope.
struct EnvelopePart {
    let name: String
    let location: Location
}

extension MessageFields {
    /// The fields at the top level, where they may make up an envelope.
    static func parts(of lineage: Lineage) -> [EnvelopePart] {
        guard lineage.topic.hasEnvelope else { return [] }
        switch lineage.contract.schema {
        case .avro(let schema):
            guard case .record(let record) = schema[schema.root].form else { return [] }
            return record.fields.map { EnvelopePart(name: $0.name, location: $0.location) }
        case .json(let schema):
            return MergedSchema(schema, at: schema.root).properties.map {
                EnvelopePart(name: $0.name, location: $0.location)
            }
        }
    }
}

extension Lineage {
    /// The place of what is meant as the header of messages, in a topic that has the envelope.
    var declaredHeaderLocation: Location? {
        guard topic.hasEnvelope else { return nil }
        switch contract.schema {
        case .avro(let schema): return schema.declaredHeader?.location
        case .json(let schema): return schema.declaredHeader?.location
        }
    }
}
