public import AccordSchemas

/// Why a consumer on `reader` cannot read everything that a producer on `writer` writes; empty if it can.
///
/// Backward, the reader is the newer version. An open writer is one that may send more than it declares, whatever the
/// content model.
public func incompatibilities(
    reader: Schema, writer: Schema, contentModel: ContentModel = .strict, direction: Direction = .backward,
    openWriter: Bool = false
) -> [Incompatibility] {
    switch (reader, writer) {
    case (.avro(let reader), .avro(let writer)):
        return AvroRelation.incompatibilities(reader: reader, writer: writer)
    case (.json(let reader), .json(let writer)):
        let names = contentModel.passesOver(direction)
        return JSONSchemaRelation.incompatibilities(
            reader: JSONSchemaSide(.reader, reader, passesOver: openWriter ? min(names, .declaredByOther) : names),
            writer: JSONSchemaSide(.writer, writer, passesOver: openWriter ? .none : names))
    default:
        return [
            Incompatibility(
                reason: .typeMismatch, way: nil, reader: reader.place, writer: writer.place, witness: { nil })
        ]
    }
}

extension ContentModel {
    /// Closing an object that was open is a break for whoever still writes it. Opening one is none for producers that
    /// emit only what they declare.
    fileprivate func passesOver(_ direction: Direction) -> UndeclaredNames {
        switch (self, direction) {
        case (.strict, _): .none
        case (.tolerant, .backward): .declaredByOther
        case (.tolerant, .forward): .all
        }
    }
}

/// What a consumer on `reader` can read by the specification, and one in a language that does not follow it cannot.
public func reservations(reader: Schema, writer: Schema) -> [Incompatibility] {
    guard case (.avro(let reader), .avro(let writer)) = (reader, writer) else { return [] }
    return AvroRelation.reservations(reader: reader, writer: writer)
}

extension Schema {
    fileprivate var place: Place {
        switch self {
        case .avro(let schema): Place(schema.root.location, SchemaFormat.avro.title)
        case .json(let schema): Place(schema[schema.root].location, SchemaFormat.json.title)
        }
    }
}
