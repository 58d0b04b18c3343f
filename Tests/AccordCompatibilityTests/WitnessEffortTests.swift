import AccordSchemas
import Testing

@testable import AccordCompatibility

/// Pairs on which a search without a measure of its work runs for minutes: all work counts against one effort.
struct WitnessEffortTests {
    private static let names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]
    private static let patterns = ["a.*b", "b.*c", "c.*d", "d.*e", "e.*f", "f.*g"]

    private static func object(_ type: String) -> String {
        let properties = names.map { #""\#($0)": {"type": "integer"}"# }.joined(separator: ", ")
        let patterns = patterns.map { #""\#($0)": {"type": "\#(type)"}"# }.joined(separator: ", ")
        return #"{"type": "object", "properties": {\#(properties)}, "patternProperties": {\#(patterns)}}"#
    }

    static let pairs: [(writer: String, reader: String)] = [
        (#"{"minProperties": 243}"#, #"{"propertyNames": {"pattern": "a{1000}"}}"#),
        (#"{"minProperties": 100}"#, #"{"propertyNames": {"pattern": "a{1000}"}}"#),
        (object("string"), object("integer")),
        (
            #"{"oneOf": [\#(object("string")), \#(object("number"))]}"#,
            #"{"oneOf": [\#(object("integer")), \#(object("boolean"))]}"#
        ),
        (#"{"type": "string", "pattern": "a.{500}b.{500}c"}"#, #"{"type": "string", "pattern": "a.{499}b.{501}c"}"#),
        (#"{"type": "string", "pattern": "^[ab]{100000}$"}"#, #"{"type": "string", "pattern": "^[ab]{99999}a$"}"#),
        // Each element is unlike all before it.
        (array(#""minItems": 200, "items": {"type": "string", "pattern": "^[ab]{1000}$"}"#), #"{"maxItems": 3}"#),
        (
            array(#""minItems": 190, "items": \#(array(#""minItems": 190, "items": {"type": "integer"}"#))"#),
            #"{"maxItems": 3}"#
        ),
        (array(#""minItems": 200, "items": {"type": "integer", "minimum": 0, "maximum": 198}"#), #"{"maxItems": 3}"#),
        // A text of a million letters.
        (#"{"type": "string", "pattern": "^(a{1000}){1000}$"}"#, #"{"type": "string", "pattern": "^(a{999}){1001}$"}"#),
        // Each branch against each other.
        (branches { #"{"type": "integer", "multipleOf": \#($0 + 1)}"# }, #"{"type": "string"}"#),
        (#"{"type": "integer"}"#, branches { #"{"type": "integer", "multipleOf": \#($0 + 1)}"# }),
        // Many numbers that a list takes away.
        (#"{"type": "integer", "minimum": 0, "maximum": 9000}"#, #"{"enum": [\#(list(9001) { "\($0)" })]}"#),
        // More patterns than names can be made up for.
        (patterned("integer"), patterned("string")),
    ]

    private static func list(_ count: Int, _ element: (Int) -> String) -> String {
        (0..<count).map(element).joined(separator: ", ")
    }

    private static func array(_ keywords: String) -> String {
        #"{"type": "array", "uniqueItems": true, \#(keywords)}"#
    }

    private static func branches(_ branch: (Int) -> String) -> String { #"{"oneOf": [\#(list(3000, branch))]}"# }

    private static func patterned(_ type: String) -> String {
        #"{"patternProperties": {\#(list(300) { #""^p\#($0)$": {"type": "\#(type)"}"# })}}"#
    }

    @Test(arguments: pairs) func isKept(_ pair: (writer: String, reader: String)) throws {
        let (reader, writer) = (try schema(pair.reader), try schema(pair.writer))
        let effort = Effort(20_000)
        let search = WitnessSearch(
            reader: JSONSchemaSide(.reader, reader), writer: JSONSchemaSide(.writer, writer), effort: effort)
        _ = search.outcome()
        // No single step takes more than the whole.
        #expect(effort.left > -20_000)
    }

    /// What was read of a long text is given back.
    @Test func longTextsAreMatchedInParts() throws {
        let thousands = try expression("^.{100000}$")
        #expect(thousands.accepts(String(repeating: "a", count: 100_000)) == true)
        #expect(thousands.accepts(String(repeating: "a", count: 100_001)) == false)
    }

    private func schema(_ text: String) throws -> JSONSchema {
        guard case .json(let schema) = try json(text) else { throw CancellationError() }
        return schema
    }
}
