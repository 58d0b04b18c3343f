import AccordDiagnostics
import AccordDocuments

/// CRC-64-AVRO of a schema's parsing canonical form (Avro 1.12, Parsing Canonical Form, Schema Fingerprints).
public enum AvroFingerprint {
    public static func of(_ schema: Value) -> UInt64 { checksum(canonicalForm(of: schema)) }

    private static let empty: UInt64 = 0xC15D_213A_A4D7_A795

    private static let table: [UInt64] = (0..<256).map { byte in
        (0..<8).reduce(UInt64(byte)) { value, _ in value >> 1 ^ (empty & (0 &- (value & 1))) }
    }

    private static func checksum(_ text: String) -> UInt64 {
        text.utf8.reduce(empty) { $0 >> 8 ^ table[Int(truncatingIfNeeded: ($0 ^ UInt64($1)) & 0xFF)] }
    }

    /// What tells how data is read and nothing else, written in one way.
    static func canonicalForm(of schema: Value) -> String {
        form(schema, in: "")
    }

    private static func form(_ value: Value, in namespace: String) -> String {
        switch value.kind {
        case .array: return "[" + value.elements.map { form($0, in: namespace) }.joined(separator: ",") + "]"
        case .object: return definition(value, in: namespace)
        default:
            let written = value.string ?? ""
            return JSONText.quoted(
                AvroPrimitive(rawValue: written) == nil ? AvroName(written, enclosedBy: namespace).fullName : written)
        }
    }

    private static func definition(_ value: Value, in enclosing: String) -> String {
        guard let type = value["type"] else { return "null" }
        switch type.string {
        case "array"?: return "{\"type\":\"array\",\"items\":\(form(value["items"] ?? type, in: enclosing))}"
        case "map"?: return "{\"type\":\"map\",\"values\":\(form(value["values"] ?? type, in: enclosing))}"
        default: break
        }
        guard let name = AvroDefinitions.definedName(value, in: enclosing) else { return form(type, in: enclosing) }
        let kind = type.string == "error" ? "record" : type.string ?? ""
        var text = "{\"name\":\(JSONText.quoted(name.fullName)),\"type\":\"\(kind)\""
        if let fields = value["fields"] {
            let forms = fields.elements.map { field(of: $0, in: name.namespace) }
            text += ",\"fields\":[\(forms.joined(separator: ","))]"
        }
        if let symbols = value["symbols"] {
            let names = symbols.elements.map { JSONText.quoted($0.string ?? "") }
            text += ",\"symbols\":[\(names.joined(separator: ","))]"
        }
        if let size = value["size"]?.number?.asInteger(Int64.self) { text += ",\"size\":\(size)" }
        return text + "}"
    }

    private static func field(of field: Value, in namespace: String) -> String {
        let type = field["type"].map { form($0, in: namespace) } ?? "null"
        return "{\"name\":\(JSONText.quoted(field["name"]?.string ?? "")),\"type\":\(type)}"
    }
}
