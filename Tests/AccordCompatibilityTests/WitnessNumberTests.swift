import AccordCompatibility
import AccordSchemas
import Foundation
import Testing

/// Most parties read the numbers of JSON as `Double`: a witness has to show the same to them.
struct WitnessNumberTests {
    static let pairs: [(reader: String, writer: String)] = [
        (#"{"type": "integer"}"#, #"{"type": "number", "minimum": 1, "maximum": 1.8e19}"#),
        (#"{"type": "integer"}"#, #"{"type": "number", "minimum": 1}"#),
        (#"{"type": "integer"}"#, #"{"type": "number", "maximum": 1e17}"#),
        (#"{"multipleOf": 0.5}"#, #"{"type": "number", "minimum": -1e18, "maximum": 1e18}"#),
        (#"{"type": "integer"}"#, #"{"type": "number", "minimum": 4503599627370000, "maximum": 1e17}"#),
    ]

    @Test(arguments: pairs) func survivesADouble(_ pair: (reader: String, writer: String)) throws {
        let found = incompatibilities(reader: try json(pair.reader), writer: try json(pair.writer))
        let text = try #require(found.first?.witness()).message.line
        let number = try #require(Double(text))
        let step = pair.reader.contains("multipleOf") ? 0.5 : 1
        #expect((number / step).rounded() != number / step, "\(text)")
    }

    /// No number above 2^53 has a fraction as a `Double`; the text has one all the same.
    @Test(arguments: ["9007199254740992", "1e17"]) func keepsItsDigitsWhereNoDoubleHasThem(_ minimum: String) throws {
        let found = incompatibilities(
            reader: try json(#"{"type": "integer"}"#), writer: try json(#"{"type": "number", "minimum": \#(minimum)}"#))
        let text = try #require(found.first?.witness()).message.line
        #expect(text.contains(".") && !text.contains("e"), "\(text)")
    }

    /// Draft 4 takes 2.0 for no integer, and whoever writes integers leaves the fraction out.
    @Test(
        arguments: [
            (#""type": "number", "multipleOf": 2, "minimum": 1"#, #""type": "integer""#, "2.0"),
            (#""enum": [1, 3.0]"#, #""type": "integer""#, "3.0"),
            (#""enum": [1, 3]"#, #""type": "integer""#, nil),
            (#""type": "integer", "enum": [3.0]"#, #""type": "string""#, "3"),
            (#""type": "integer""#, #""type": "number", "multipleOf": 1"#, nil),
        ] as [(String, String, String?)])
    func hasAFractionInDraft4(_ old: String, _ new: String, _ expected: String?) throws {
        func schema(_ keywords: String) throws -> Schema {
            try json(##"{"$schema": "http://json-schema.org/draft-04/schema#", \##(keywords)}"##)
        }
        let found = incompatibilities(reader: try schema(new), writer: try schema(old))
        #expect(found.map { $0.witness()?.message.line } == (expected.map { [$0] } ?? []))
    }
}
