import AccordDiagnostics
import AccordDocuments
import AccordSchemas
import Testing

func document(_ text: String, _ path: String = "schemas/o/X.avsc") throws -> Document {
    let result = JSONReader.read(SourceFile(path: path, bytes: Array(text.utf8)))
    #expect(result.findings.map(\.line) == [])
    return try #require(result.document)
}

func yaml(_ text: String) throws -> Document {
    try #require(YAMLReader.read(SourceFile(path: "schemas/o/topic.yaml", bytes: Array(text.utf8))).document)
}

/// An Avro schema, and files beside it that define types.
func avro(_ text: String, beside others: [String] = []) throws -> (schema: AvroSchema?, findings: [Finding]) {
    var definitions = AvroDefinitions()
    for (index, other) in others.enumerated() { definitions.add(try document(other, "schemas/o/Other\(index).avsc")) }
    return AvroParser.parse(try document(text).root, shared: definitions)
}

/// A JSON Schema, and files beside it by their paths.
func jsonSchema(
    _ text: String, beside others: [String: String] = [:]
) throws -> (schema: JSONSchema?, findings: [Finding]) {
    let resources = JSONSchemaResources(try others.map { try document($0.value, $0.key) })
    return JSONSchemaParser.parse(try document(text, "schemas/o/X.schema.json"), resources: resources)
}

extension Finding {
    /// `line:column [rule] message`
    var line: String { "\(location.position.line):\(location.position.column) [\(rule)] \(message)" }

    /// `line:column rule`
    var placeAndRule: String { "\(location.position.line):\(location.position.column) \(rule)" }
}

/// A record `X` around fields.
func record(_ fields: String, _ attributes: String = "") -> String {
    "{\"type\":\"record\",\"name\":\"X\",\(attributes)\"fields\":[\(fields)]}"
}

/// A record with the field `f` of a type, whose attributes follow.
func field(_ type: String, _ rest: String = "") -> String { record("{\"name\":\"f\",\"type\":\(type)\(rest)}") }

/// The column at which a record with the field `f` has its type.
let typeColumn = 58

/// As `#expect(actual == expected)`, for an actual value that may throw: it is shown where they differ.
func expectEqual<Element: Equatable>(
    _ actual: Element, _ expected: Element, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(actual == expected, sourceLocation: sourceLocation)
}
