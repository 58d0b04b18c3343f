import AccordCompatibility
import AccordSchemas
import Testing

/// Shapes on which a careless relation takes exponential time, overflows the stack or keeps a fallen assumption.
struct ShapesTests {
    private static func list(_ type: String, extra: String = "") -> String {
        """
        {"type": "record", "name": "List", "fields": [
          {"name": "value", "type": "\(type)"}, {"name": "next", "type": ["null", "List"], "default": null}\(extra)]}
        """
    }

    @Test func recursiveRecords() throws {
        let (ints, longs) = (try avro(Self.list("int")), try avro(Self.list("long")))
        #expect(incompatibilities(reader: longs, writer: ints).isEmpty)
        let found = incompatibilities(reader: ints, writer: longs)
        #expect(found.map(\.path.dotted) == ["value"])
    }

    @Test func theInnermostCauseWithItsBranches() throws {
        let old = try avro(
            #"{"type": "record", "name": "A", "fields": [{"name": "b", "type": ["null", \#(Self.list("int"))]}]}"#)
        let extra = #", {"name": "more", "type": "string"}"#
        let new = try avro(
            #"{"type": "record", "name": "A", "fields": [{"name": "b", "type": ["null", \#(Self.list("int", extra: extra))]}]}"#
        )
        let found = try #require(incompatibilities(reader: new, writer: old).first)
        #expect(found.reason == .fieldWithoutDefault(name: "more", renamedTo: nil))
        #expect(found.path.contains(.branch("List")))
    }

    /// B holds only as long as A does, and A falls.
    @Test func anAssumptionDoesNotSurviveItsRefutation() throws {
        func pair(_ type: String) -> String {
            """
            {"type": "record", "name": "A", "fields": [
              {"name": "b", "type": ["null", {"type": "record", "name": "B", "fields": [
                {"name": "a", "type": ["null", "A"]}]}]},
              {"name": "x", "type": "\(type)"},
              {"name": "choice", "type": ["null", "B", "string"]}]}
            """
        }
        let found = incompatibilities(reader: try avro(pair("int")), writer: try avro(pair("long")))
        #expect(found.map(\.path.dotted) == ["x"])
    }

    @Test(.endsAtAll) func unionOfFiftyRecursiveRecords() throws {
        let names = (0..<50).map { "R\($0)" }
        let branches = names.enumerated().map { index, name in
            let fields = names[...index].map { #"{"name": "f\#($0)", "type": ["null", "\#($0)"], "default": null}"# }
            return #"{"type": "record", "name": "\#(name)", "fields": [\#(fields.joined(separator: ","))]}"#
        }
        let union = "[\(branches.joined(separator: ","))]"
        let schema = try avro(union)
        #expect(incompatibilities(reader: schema, writer: schema).isEmpty)
        let broken = try avro(
            union.replacing(
                #""name": "R49", "fields": ["#, with: #""name": "R49", "fields": [{"name": "n", "type": "int"},"#))
        #expect(incompatibilities(reader: broken, writer: schema).count == 1)
    }

    @Test(.endsAtAll) func fiveThousandFields() throws {
        func record(_ count: Int) -> String {
            let fields = (0..<count).map { #"{"name": "field_\#($0)", "type": ["null", "string"], "default": null}"# }
            return #"{"type": "record", "name": "Wide", "fields": [\#(fields.joined(separator: ","))]}"#
        }
        let (old, new) = (try avro(record(5000)), try avro(record(4999)))
        #expect(incompatibilities(reader: new, writer: old).isEmpty)
        #expect(incompatibilities(reader: old, writer: new).isEmpty)
    }

    /// Each level refers twice to the next: the paths are 2^30, the schemas 30.
    @Test(.endsAtAll) func towersOfDefinitions() throws {
        func tower(_ leaf: String) throws -> Schema {
            let levels = (0..<30).map { level in
                let next = ##"{"$ref": "#/definitions/l\##(level + 1)"}"##
                return ##""l\##(level)": {"type": "object", "properties": {"a": \##(next), "b": \##(next)}}"##
            }
            return try json(
                ##"{"$ref": "#/definitions/l0", "definitions": {\##(levels.joined(separator: ",")), "l30": {"type": "\##(leaf)"}}}"##
            )
        }
        let (strings, numbers) = (try tower("string"), try tower("number"))
        #expect(incompatibilities(reader: strings, writer: strings).isEmpty)
        #expect(incompatibilities(reader: strings, writer: numbers).count == 1)
    }

    @Test(.endsAtAll) func productsOfChoices() throws {
        func product(_ extra: String) throws -> Schema {
            let branch = #"{"type": "object", "properties": {"x": {"type": "string"}}\#(extra)}"#
            let choice = #"{"anyOf": [\#(Array(repeating: branch, count: 12).joined(separator: ","))]}"#
            return try json(#"{"allOf": [\#(Array(repeating: choice, count: 12).joined(separator: ","))]}"#)
        }
        let (old, new) = (try product(""), try product(#", "required": ["x"]"#))
        #expect(incompatibilities(reader: old, writer: old).isEmpty)
        #expect(!incompatibilities(reader: new, writer: old).isEmpty)
    }
}
