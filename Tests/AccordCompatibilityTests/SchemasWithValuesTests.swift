import AccordCompatibility
import AccordSchemas
import Testing

@Suite("A schema without values is told from one that has some")
struct SchemasWithValuesTests {
    @Test(
        arguments: [
            #"{"type": "string", "minLength": 3, "maxLength": 3}"#, #"{"minLength": 4, "maxLength": 3}"#,
            #"{"type": "string", "format": "uuid", "maxLength": 40}"#, #"{"type": "string", "pattern": "^a+$"}"#,
            #"{"type": ["string", "null"], "minLength": 4, "maxLength": 3}"#,
            #"{"type": "string", "enum": ["a", "bb"], "minLength": 2}"#, #"{"enum": [1], "minLength": 2}"#,
            #"{"type": "string", "const": "a"}"#, #"{"const": null}"#, #"{"enum": ["a"], "const": "a"}"#,
            #"{"type": "integer", "minimum": 1, "maximum": 1}"#, #"{"minimum": 2, "maximum": 1}"#,
            #"{"type": "number", "exclusiveMinimum": 0, "multipleOf": 0.01}"#,
            #"{"$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": true}"#,
            #"{"$schema": "http://json-schema.org/draft-07/schema#", "dependencies": {"a": ["b"]}, "required": ["a"]}"#,
            #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "array", "unevaluatedItems": false}"#,
            #"{"type": "array", "items": false}"#, #"{"type": "array", "maxItems": 0, "items": {"type": "string"}}"#,
            #"{"type": "object", "required": ["a"]}"#, #"{"type": "object", "maxProperties": 0}"#,
            #"{"required": ["a"], "properties": {"a": {"type": "integer"}}, "additionalProperties": false}"#,
            #"{"type": "object", "required": ["a"], "properties": {"a": true, "b": false}}"#,
            ##"{"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["b"]}"##,
            ##"{"type": ["object", "null"], "properties": {"a": {"$ref": "#"}}, "required": ["a"]}"##,
            ##"{"$ref": "#/$defs/a", "$defs": {"a": {"type": "object", "required": ["x"]}}}"##,
            ##"{"required": ["a"], "properties": {"a": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}}}"##,
        ])
    func hasValues(text: String) throws {
        #expect(try empty(text) == [])
    }

    @Test(arguments: [
        (#"{"type": "string", "minLength": 4, "maxLength": 3}"#, ""),
        (#"{"type": "string", "enum": ["a", "b"], "minLength": 2}"#, ""),
        (#"{"type": "string", "enum": ["a"], "pattern": "^b"}"#, ""), (#"{"type": "integer", "enum": ["a"]}"#, ""),
        (#"{"type": "string", "const": "a", "maxLength": 0}"#, ""), (#"{"enum": ["a"], "const": "b"}"#, ""),
        (#"{"type": "integer", "minimum": 1.2, "maximum": 1.8}"#, ""),
        (#"{"type": "integer", "minimum": 1, "maximum": 4, "multipleOf": 5}"#, ""),
        (
            #"{"$schema": "http://json-schema.org/draft-04/schema#", "type": "integer", "minimum": 1, "maximum": 1, "#
                + #""exclusiveMinimum": true}"#, ""
        ),
        (
            #"{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["a"], "#
                + #""dependencies": {"a": false}}"#, ""
        ),
        (#"{"type": "string", "not": {"type": "string"}}"#, ""),
        (#"{"type": "object", "required": ["a"], "additionalProperties": false}"#, ""),
        (#"{"type": "object", "required": ["a"], "propertyNames": {"maxLength": 0}}"#, ""),
        (#"{"type": "object", "required": ["a", "b"], "maxProperties": 1}"#, ""),
        (#"{"type": "object", "required": ["a"], "patternProperties": {"^a": false}}"#, ""),
        (#"{"type": "array", "minItems": 1, "items": false}"#, ""),
        (#"{"type": "array", "contains": {"type": "string"}, "items": {"type": "integer"}}"#, ""),
        (#"{"type": "object", "required": ["a"], "properties": {"a": {"type": "null", "const": 1}}}"#, "/properties/a"),
        (##"{"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#"}}}"##, ""),
        (
            ##"{"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#/$defs/b"}}, "##
                + ##""$defs": {"b": {"type": "object", "required": ["c"], "properties": {"c": {"$ref": "#"}}}}}"##, ""
        ),
    ])
    func hasNone(text: String, place: String) throws {
        #expect(try empty(text).contains(place))
    }

    private func empty(_ text: String) throws -> [String] {
        guard case .json(let schema) = try json(text) else { fatalError("This is no JSON Schema") }
        return schema.schemasWithoutValues.map { "\(schema[$0].source.pointer)" }
    }
}
