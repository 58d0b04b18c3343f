public import AccordSchemas

/// Why a consumer on `reader` cannot read everything that a producer on `writer` writes; empty if it can.
///
/// - Parameter openWriter: the content model of the writer's objects; under `.tolerant` they are closed.
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
    default: []
    }
}
