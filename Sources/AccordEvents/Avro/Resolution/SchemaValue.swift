/// The JSON of a schema: numbers are what Avro's types hold, no more exact than these.
enum SchemaValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([SchemaValue])
    case object([String: SchemaValue])

    /// Throws `AvroError` for a text that is no JSON, that is too long, or nested too deeply.
    init(json: String) throws {
        var json = json
        self = try json.withUTF8 { bytes in
            var scanner = SchemaScanner(bytes)
            return try scanner.document()
        }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var integer: Int64? {
        if case .integer(let integer) = self { integer } else { nil }
    }

    var elements: [SchemaValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    var texts: [String] { elements.compactMap(\.text) }
}
