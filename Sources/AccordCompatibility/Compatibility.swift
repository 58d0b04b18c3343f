public import AccordSchemas

/// Why a consumer on `reader` cannot read everything that a producer on `writer` writes; empty if it can.
///
/// An open writer is one that may send more than it declares, whatever the content model.
public func incompatibilities(
    reader: Schema, writer: Schema, contentModel: ContentModel = .strict, openWriter: Bool = false
) -> [Incompatibility] {
    switch (reader, writer) {
    case (.avro(let reader), .avro(let writer)):
        AvroRelation.incompatibilities(reader: reader, writer: writer)
    case (.json(let reader), .json(let writer)):
        JSONSchemaRelation.incompatibilities(
            reader: JSONSchemaSide(schema: reader, opensObjects: contentModel == .tolerant),
            writer: JSONSchemaSide(schema: writer, closesObjects: contentModel == .tolerant && !openWriter))
    default:
        [
            Incompatibility(
                reason: .typeMismatch, path: [], reader: reader.place, writer: writer.place, witness: { nil })
        ]
    }
}

extension Schema {
    fileprivate var place: Place {
        switch self {
        case .avro(let schema): Place(schema.root.location, SchemaFormat.avro.title)
        case .json(let schema): Place(schema[schema.root].location, SchemaFormat.json.title)
        }
    }
}
