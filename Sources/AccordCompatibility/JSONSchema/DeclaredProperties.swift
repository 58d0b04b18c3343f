import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// The properties of an object in one of the two versions.
struct DeclaredProperties {
    private let merged: MergedSchema
    private let side: JSONSchemaSide
    let properties: [JSONSchemaProperty]

    init(_ merged: MergedSchema, of side: JSONSchemaSide) {
        (self.merged, self.side) = (merged, side)
        properties = merged.properties
    }

    var location: Location { merged.schema[merged.schema.resolved(merged.parts[0])].location }

    private var isOfOneSchema: Bool { merged.parts.count == 1 }

    /// Where a property is, looked for first where it is expected.
    func position(of name: String, near expected: Int) -> Int? {
        isOfOneSchema
            ? side.position(of: name, in: merged.parts[0], near: expected)
            : properties.firstIndex { $0.name == name }
    }

    /// Everything that holds for the values of a property.
    func schemas(of property: JSONSchemaProperty) -> [Int] {
        isOfOneSchema ? [property.schema] : merged.schemas(ofProperty: property.name)
    }

    func fields(missingIn other: DeclaredProperties) -> [Field] {
        var next = 0
        let gaps = FieldGap.gaps(in: properties.map(\.name)) { name in
            guard let position = other.position(of: name, near: next) else { return false }
            next = position + 1
            return true
        }
        return zip(properties, gaps).compactMap { property, gap in gap.map { field(property, gap: $0) } }
    }

    func field(_ property: JSONSchemaProperty, gap: FieldGap? = nil) -> Field {
        let schema = merged.schema
        let isRequired =
            isOfOneSchema ? side.requires(property.name, merged.parts[0]) : merged.requires(property.name)
        return Field(
            name: property.name, location: property.location,
            type: Place(schema[property.schema].location, schema.phrase(property.schema)),
            default: defaultValue(of: property), isOptional: !isRequired,
            isNullByDefault: true, aliases: [], gap: gap, source: schema[property.schema].source)
    }

    func defaultValue(of property: JSONSchemaProperty) -> Value? {
        let schemas = schemas(of: property)
        if schemas.count == 1, merged.schema.directParts(of: schemas[0]).isEmpty {
            return merged.schema[schemas[0]].defaultValue
        }
        return MergedSchema(merged.schema, at: schemas).first(\.defaultValue)
    }
}
