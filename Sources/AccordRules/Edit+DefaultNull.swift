import AccordDiagnostics
import AccordDocuments

extension Edit {
    /// `"default": null` for a field of Avro whose name stands at a place, behind its type; none where null is not the
    /// first branch of its type, or where there is a default.
    static func defaultNull(forFieldNamedAt location: Location) -> [Edit] {
        guard let document = JSONReader.read(location.file).document,
            let field = document.objects(around: location.range).last, field["default"] == nil,
            let type = field["type"], type.elements.first?.string == "null"
        else { return [] }
        let end = type.location.range.upperBound
        return [Edit(Location(file: location.file, range: end..<end), ", \"default\": null")]
    }
}
