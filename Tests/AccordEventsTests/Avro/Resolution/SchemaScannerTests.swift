import Foundation
import Testing

@testable import AccordEvents

/// The JSON of schemas.
struct SchemaScannerTests {
    @Test(arguments: [
        #""""#, #""a\u0062\n\t\"\\\/\b\f\r""#, #""\ud83d\ude00 ä €""#, "0", "-12", "9223372036854775807", "1.5",
        "-1e-3", "1E+2", "true", "false", "null", "[]", "{}", #"[1, [2, {}], "x"]"#,
        #" { "a" : [ { } , null ] , "b" : "c" } "#, #"{"a": {"b": {"c": [[[]]]}}}"#,
    ])
    func textsThatAreJSON(text: String) throws {
        let expected = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        #expect(try Self.json(SchemaValue(json: text)) == expected)
    }

    private static func json(_ value: SchemaValue) -> JSONValue {
        switch value {
        case .null: .null
        case .bool(let bool): .bool(bool)
        case .integer(let integer): .integer(integer)
        case .number(let number): .number(ExactDecimal("\(number)") ?? 0)
        case .string(let text): .string(text)
        case .array(let elements): .array(elements.map(json))
        case .object(let members): .object(members.mapValues(json))
        }
    }

    @Test(arguments: [
        "", " ", "{", "[", "[1", "[1,", "[1,]", "[,]", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}",
        "{a:1}", "]", "}", "[}", "{]", "1 2", "tru", "nul", "\"", "\"\\", "\"\\u12", "\"\\ud83d\"", "\"\\udc00\"",
        "\"\\ud83d\\u0041\"", "\"\\x\"", "\"\u{1}\"", "+1", ".5", "-", "1e", "1e999", "--1", "[1 2]",
        "{\"a\" 1}", "'a'", "NaN", "{1:2}",
    ])
    func textsThatAreNone(text: String) {
        #expect(throws: AvroError.self) { try SchemaValue(json: text) }
    }

    @Test func everyBeginningIsRefused() throws {
        let text = Array(OrderSchema.text.utf8)
        _ = try AvroTypes(json: OrderSchema.text)
        for count in text.indices {
            #expect(throws: AvroError.self) { try SchemaValue(json: String(decoding: text[..<count], as: UTF8.self)) }
        }
    }

    private enum OrderSchema {
        static let text = """
            {"type": "record", "name": "a.Order", "fields": [{"name": "id", "type": ["null", "string"], "default": null},
            {"name": "n", "type": {"type": "fixed", "name": "F", "size": 12}, "default": "\\u0000"}]}
            """
    }
}
