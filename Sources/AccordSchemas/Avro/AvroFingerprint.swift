import AccordDiagnostics
import AccordDocuments

/// CRC-64-AVRO of a schema's parsing canonical form (Avro 1.12, Parsing Canonical Form, Schema Fingerprints).
public enum AvroFingerprint {
    public static func of(_ schema: Value) -> UInt64 {
        var form = CanonicalForm()
        form.write(schema, in: "")
        return form.line.bytes.reduce(empty) { $0 >> 8 ^ table[Int(truncatingIfNeeded: ($0 ^ UInt64($1)) & 0xFF)] }
    }

    private static let empty: UInt64 = 0xC15D_213A_A4D7_A795

    private static let table: [UInt64] = (0..<256).map { byte in
        (0..<8).reduce(UInt64(byte)) { value, _ in value >> 1 ^ (empty & (0 &- (value & 1))) }
    }
}

/// What tells how data is read and nothing else, written in one way.
private struct CanonicalForm {
    private(set) var line = JSONLine()

    mutating func write(_ value: Value, in namespace: String) {
        switch value.kind {
        case .array: list(value.elements) { $0.write($1, in: namespace) }
        case .object: definition(value, in: namespace)
        default:
            let written = value.string ?? ""
            line.string(
                AvroPrimitive(rawValue: written) == nil ? AvroName(written, enclosedBy: namespace).fullName : written)
        }
    }

    private mutating func definition(_ value: Value, in enclosing: String) {
        guard let type = value["type"] else { return line.json("null") }
        let word = type.string ?? ""
        if word == "array" || word == "map" {
            let key = word == "array" ? "items" : "values"
            line.json(#"{"type":"\#(word)","\#(key)":"#)
            write(value[key] ?? type, in: enclosing)
            return line.json("}")
        }
        guard let name = AvroDefinitions.definedName(value, in: enclosing) else { return write(type, in: enclosing) }
        line.json(#"{"name":\#(JSONText.quoted(name.fullName)),"type":"\#(word == "error" ? "record" : word)""#)
        if let fields = value["fields"] {
            line.json(#","fields":"#)
            list(fields.elements) { $0.field($1, in: name.namespace) }
        }
        if let symbols = value["symbols"] {
            line.json(#","symbols":"#)
            list(symbols.elements) { $0.line.string($1.string ?? "") }
        }
        if let size = value["size"]?.number?.asInteger(Int64.self) { line.json(#","size":\#(size)"#) }
        line.json("}")
    }

    private mutating func field(_ field: Value, in namespace: String) {
        line.json(#"{"name":\#(JSONText.quoted(field["name"]?.string ?? "")),"type":"#)
        if let type = field["type"] { write(type, in: namespace) } else { line.json("null") }
        line.json("}")
    }

    private mutating func list(_ elements: [Value], _ write: (inout CanonicalForm, Value) -> Void) {
        line.json("[")
        for (position, element) in elements.enumerated() {
            if position > 0 { line.json(",") }
            write(&self, element)
        }
        line.json("]")
    }
}
