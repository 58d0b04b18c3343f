/// The JSON of a schema: numbers are what Avro's types hold, no more exact than these.
enum SchemaValue: Decodable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([SchemaValue])
    case object([String: SchemaValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([String: SchemaValue].self) {
            self = .object(value)
        } else if let value = try? container.decode([SchemaValue].self) {
            self = .array(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else {
            self = .number(try container.decode(Double.self))
        }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var elements: [SchemaValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    var texts: [String] { elements.compactMap(\.text) }
}
