import AccordDiagnostics
import AccordDocuments

/// CRC-64-AVRO of a schema's parsing canonical form (Avro 1.12, Parsing Canonical Form, Schema Fingerprints).
public enum AvroFingerprint {
    public static func of(_ schema: Value) -> UInt64 {
        canonicalForm(of: schema).reduce(empty) { $0 >> 8 ^ table[Int(truncatingIfNeeded: ($0 ^ UInt64($1)) & 0xFF)] }
    }

    private static let empty: UInt64 = 0xC15D_213A_A4D7_A795

    private static let table: [UInt64] = (0..<256).map { byte in
        (0..<8).reduce(UInt64(byte)) { value, _ in value >> 1 ^ (empty & (0 &- (value & 1))) }
    }

    /// What tells how data is read and nothing else, written in one way.
    private static func canonicalForm(of schema: Value) -> [UInt8] {
        var form = JSONLine(space: "")
        write(schema, in: "", to: &form)
        return form.bytes
    }

    private static func write(_ value: Value, in namespace: String, to form: inout JSONLine) {
        switch value.kind {
        case .array: form.array(value.elements) { write($1, in: namespace, to: &$0) }
        case .object: writeDefinition(value, in: namespace, to: &form)
        default:
            let written = value.string ?? ""
            form.string(
                AvroPrimitive(rawValue: written) == nil ? AvroName(written, enclosedBy: namespace).fullName : written)
        }
    }

    private static func writeDefinition(_ value: Value, in enclosing: String, to form: inout JSONLine) {
        guard let type = value["type"] else { return form.json("null") }
        let word = type.string ?? ""
        if word == "array" || word == "map" {
            let key = word == "array" ? "items" : "values"
            form.json(#"{"type":"\#(word)","\#(key)":"#)
            write(value[key] ?? type, in: enclosing, to: &form)
            return form.json("}")
        }
        guard let name = AvroDefinitions.definedName(value, in: enclosing) else {
            return write(type, in: enclosing, to: &form)
        }
        form.json(#"{"name":"#)
        form.string(name.fullName)
        form.json(#","type":"\#(word == "error" ? "record" : word)""#)
        if let fields = value["fields"] {
            form.json(#","fields":"#)
            form.array(fields.elements) { writeField($1, in: name.namespace, to: &$0) }
        }
        if let symbols = value["symbols"] {
            form.json(#","symbols":"#)
            form.array(symbols.elements) { $0.string($1.string ?? "") }
        }
        if let size = value["size"]?.number?.asInteger(Int64.self) { form.json(#","size":\#(size)"#) }
        form.json("}")
    }

    private static func writeField(_ field: Value, in namespace: String, to form: inout JSONLine) {
        form.json(#"{"name":"#)
        form.string(field["name"]?.string ?? "")
        form.json(#","type":"#)
        if let type = field["type"] { write(type, in: namespace, to: &form) } else { form.json("null") }
        form.json("}")
    }
}
