import AccordDiagnostics
import AccordSchemas

/// A field at the top level of a contract whose topic has the envelope.
struct EnvelopePart {
    let name: String
    let location: Location
    /// The names of the fields inside.
    let fields: [String]
}

extension MessageFields {
    /// The fields at the top level, where they may make up an envelope.
    static func parts(of lineage: Lineage) -> [EnvelopePart] {
        guard lineage.topic.hasEnvelope else { return [] }
        switch lineage.contract.schema {
        case .avro(let schema):
            guard case .record(let record) = schema[schema.root].form else { return [] }
            return record.fields.map { field in
                var inside: [String] = []
                if case .record(let inner) = schema[field.type].form { inside = inner.fields.map(\.name) }
                return EnvelopePart(name: field.name, location: field.location, fields: inside)
            }
        case .json(let schema):
            return schema[schema.resolved(schema.root)].properties.map { property in
                EnvelopePart(
                    name: property.name, location: property.location,
                    fields: schema[schema.resolved(property.schema)].properties.map(\.name))
            }
        }
    }
}
