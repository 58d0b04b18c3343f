public import AccordDiagnostics
public import AccordDocuments

extension Schema {
    /// Reads a document as a schema; references may lead to the definitions and resources of other files. A dialect
    /// that is given overrules the one of `$schema`.
    public static func parse(
        _ document: Document, format: SchemaFormat, definitions: AvroDefinitions = AvroDefinitions(),
        resources: JSONSchemaResources = JSONSchemaResources(), dialect: JSONSchemaDialect? = nil
    ) -> (schema: Schema?, findings: [Finding]) {
        switch format {
        case .avro:
            let (schema, findings) = AvroParser.parse(document.root, shared: definitions)
            return (schema.map(Schema.avro), findings)
        case .json:
            let (schema, findings) = JSONSchemaParser.parse(document, resources: resources, dialect: dialect)
            return (schema.map(Schema.json), findings)
        }
    }
}
