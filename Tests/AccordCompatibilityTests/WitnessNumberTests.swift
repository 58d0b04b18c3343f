import AccordCompatibility
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
}
