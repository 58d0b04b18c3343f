import AccordCompatibility
import Testing

struct JSONSchemaRelationTests {
    private func verdict(
        _ reader: String, _ writer: String, _ model: ContentModel = .strict
    ) throws -> RelationVerdict {
        RelationVerdict(incompatibilities(reader: try json(reader), writer: try json(writer), contentModel: model))
    }

    private static let draft2020 = #""$schema": "https://json-schema.org/draft/2020-12/schema", "#

    static let cases: [(reader: String, writer: String, verdict: RelationVerdict)] = [
        (#"{"type": "number"}"#, #"{"type": "integer"}"#, .yes),
        (#"{"type": "integer"}"#, #"{"type": "number"}"#, .no),
        (
            ##"{\##(draft2020)"$ref": "#/$defs/a", "$defs": {"a": {"type": "integer"}}}"##,
            ##"{\##(draft2020)"$ref": "#/$defs/a", "$defs": {"a": {"type": "number"}}}"##, .no
        ),
        (#"{"type": "integer"}"#, #"{"type": "number", "multipleOf": 2}"#, .yes),
        (#"{"multipleOf": 0.1}"#, #"{"type": "integer"}"#, .yes),
        (#"{"multipleOf": 0.3}"#, #"{"type": "number", "multipleOf": 0.2}"#, .no),
        (#"{"type": "number", "minimum": 1}"#, #"{"type": "number", "exclusiveMinimum": 1}"#, .yes),
        (#"{"type": "number", "exclusiveMinimum": 1}"#, #"{"type": "number", "minimum": 1}"#, .no),
        (#"{"minimum": 1e400}"#, #"{"type": "string"}"#, .yes),
        (#"{"type": ["string", "null"]}"#, #"{"type": "string"}"#, .yes),
        (#"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#, #"{"type": ["string", "null"]}"#, .yes),
        (#"{"type": ["string", "null"]}"#, #"{"oneOf": [{"type": "string"}, {"type": "null"}]}"#, .yes),
        (#"{"enum": ["a", "b"]}"#, #"{"const": "a"}"#, .yes),
        (#"{"enum": ["a"]}"#, #"{"enum": ["a", "b"]}"#, .no),
        (#"{"enum": [1, "1"]}"#, #"{"enum": [1.0]}"#, .yes),
        (#"{"enum": [true, false]}"#, #"{"type": "boolean"}"#, .yes),
        (#"{"type": "string", "maxLength": 3}"#, #"{"enum": ["abc", "äöü"]}"#, .yes),
        (#"{"type": "string", "maxLength": 2}"#, #"{"type": "string", "maxLength": 3}"#, .no),
        (#"{"type": "string", "pattern": "^a"}"#, #"{"type": "string", "pattern": "^a"}"#, .yes),
        (#"{"type": "string", "pattern": "^a"}"#, #"{"type": "string"}"#, .no),
        (#"{"type": "string", "pattern": "^a"}"#, #"{"type": "string", "pattern": "^ab"}"#, .yes),
        (#"{"type": "array", "items": {"type": "number"}}"#, #"{"type": "array", "items": {"type": "integer"}}"#, .yes),
        (
            #"{"type": "array", "maxItems": 2}"#, #"{"type": "array", "items": [{}, {}], "additionalItems": false}"#,
            .yes
        ),
        (#"{"type": "array", "uniqueItems": true}"#, #"{"type": "array", "maxItems": 1}"#, .yes),
        (#"{"type": "object", "required": ["a"]}"#, #"{"type": "object", "required": ["a", "b"]}"#, .yes),
        (#"{"type": "object", "properties": {"a": {"type": "string"}}}"#, #"{"type": "object"}"#, .no),
        (#"{"type": "object"}"#, #"{"type": "object", "properties": {"a": {"type": "string"}}}"#, .yes),
        (#"{"type": "object", "minProperties": 2}"#, #"{"type": "object", "required": ["a", "b"]}"#, .yes),
        (
            #"{"type": "object", "patternProperties": {"^x": {"type": "string"}}}"#,
            #"{"type": "object", "properties": {"xa": {"type": "integer"}}, "additionalProperties": false}"#, .no
        ),
        (#"{"not": {"type": "string"}}"#, #"{"type": "integer"}"#, .yes),
        (#"{"not": {"type": "string"}}"#, #"{"not": {"type": "string"}}"#, .yes),
        (#"{"type": "string"}"#, #"{"type": "integer", "not": {"minimum": 0}}"#, .no),
        (#"{"type": "string"}"#, "false", .yes),
        ("false", #"{"type": "string"}"#, .no),
    ]

    @Test(arguments: cases)
    func strict(_ found: (reader: String, writer: String, verdict: RelationVerdict)) throws {
        #expect(try verdict(found.reader, found.writer) == found.verdict)
    }

    /// Adding and removing an optional property, and adding it again with another type.
    @Test func tolerant() throws {
        let plain = #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#
        func with(_ type: String, closed: Bool = false) -> String {
            #"{"type": "object", "properties": {"id": {"type": "string"}, "note": {"type": "\#(type)"}}, "required": ["id"]\#(closed ? #", "additionalProperties": false"# : "")}"#
        }
        for (reader, writer) in [
            (plain, with("string")), (with("string"), plain), (plain, with("string", closed: true)),
        ] {
            #expect(try verdict(reader, writer, .tolerant) == .yes)
        }
        #expect(try verdict(with("string"), with("integer"), .tolerant) == .no)
        #expect(try verdict(with("string"), plain, .strict) == .no)
    }

    /// Producers that are not ours may already send what the property now declares otherwise.
    @Test func openProducers() throws {
        let old = try json(#"{"type": "object", "properties": {"id": {"type": "string"}}}"#)
        let new = try json(#"{"type": "object", "properties": {"id": {"type": "string"}, "note": {"type": "string"}}}"#)
        #expect(incompatibilities(reader: new, writer: old, contentModel: .tolerant, openWriter: true).count >= 1)
        #expect(incompatibilities(reader: new, writer: old, contentModel: .tolerant).isEmpty)
    }
}
