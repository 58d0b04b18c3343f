import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension Edit {
    /// `"default": null` behind the type of a field of Avro; none where null is not the first branch of its type, where
    /// there is a default, and in a file that other contracts refer to.
    static func defaultNull(of field: AvroField, in schema: AvroSchema) -> [Edit] {
        guard field.source.document === schema.root.source.document, field.defaultValue == nil,
            let type = field.source["type"], type.elements.first?.string == "null"
        else { return [] }
        let end = type.location.range.upperBound
        return [Edit(Location(file: type.location.file, range: end..<end), ", \"default\": null")]
    }

    /// The same for a field by its name and the place of that.
    static func defaultNull(of name: String, at location: Location, in schema: Schema) -> [Edit] {
        guard case .avro(let schema) = schema else { return [] }
        for type in schema.types {
            guard case .record(let record) = type.form, let field = record.position(of: name).map({ record.fields[$0] })
            else { continue }
            if field.location == location { return defaultNull(of: field, in: schema) }
        }
        return []
    }
}
