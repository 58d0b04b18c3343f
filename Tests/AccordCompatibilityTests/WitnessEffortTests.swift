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
    ]

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
