import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension Edit {
    /// `"default": null` behind the type of a field of Avro; none where null is not the first branch of its type, or
    /// where there is a default.
    static func defaultNull(of field: AvroField) -> [Edit] {
        guard field.defaultValue == nil, let type = field.source["type"], type.elements.first?.string == "null" else {
            return []
        }
        let end = type.location.range.upperBound
        return [Edit(Location(file: type.location.file, range: end..<end), ", \"default\": null")]
    }
}

extension Schema {
    /// The field of Avro whose name stands at a place.
    func avroField(at location: Location) -> AvroField? {
        guard case .avro(let schema) = self else { return nil }
        for type in schema.types {
            guard case .record(let record) = type.form else { continue }
            if let field = record.fields.first(where: { $0.location == location }) { return field }
        }
        return nil
    }
}
