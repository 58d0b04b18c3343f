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

    /// A union of records of one simple name, each the field of the one before it.
    private func namesakes(_ count: Int, in namespace: String, endingWith end: String) throws -> Schema {
        let records = (0..<count).reversed().map { number in
            let type = number == count - 1 ? end : "\(namespace)\(number + 1).R"
            return """
                {"type": "record", "name": "R", "namespace": "\(namespace)\(number)", "fields": [
                  {"name": "next", "type": "\(type)"}]}
                """
        }
        return try avro("[\(records.joined(separator: ","))]")
    }

    /// 25 million pairs, if each record were held against each other.
    @Test(.endsAtAll) func namesakesInNamespacesOfTheirOwn() throws {
        let (old, new) = (
            try namesakes(5000, in: "n", endingWith: "int"), try namesakes(5000, in: "n", endingWith: "string")
        )
        let found = incompatibilities(reader: new, writer: old)
        #expect(found.map(\.reason) == [.typeMismatch])
        #expect(incompatibilities(reader: new, writer: try namesakes(5000, in: "n", endingWith: "bytes")).isEmpty)
    }

    /// The namespaces have moved, so that each may be any other: as many pairs as nobody looks at.
    @Test(.endsAtAll) func moreThanCanBeCompared() throws {
        let (old, new) = (
            try namesakes(1000, in: "n", endingWith: "int"), try namesakes(1000, in: "m", endingWith: "string")
        )
        let found = incompatibilities(reader: new, writer: old)
        #expect(found.count == 1 && found.allSatisfy(\.reason.isUndecided), "\(found.map(\.reason))")
        #expect(found.first?.witness() == nil)
    }

    /// Java holds unions of enums against each other as a whole, for each enum.
    @Test(.endsAtAll) func unionsThatAreAlikeForJava() throws {
        func union(_ namespace: String, _ end: String) throws -> Schema {
            let records = (0..<2000).reversed().map { number in
                let symbols =
                    #"{"type": "enum", "name": "E", "namespace": "\#(namespace)\#(number)", "symbols": ["A"]}"#
                let type = number == 1999 ? #""\#(end)""# : #""r\#(number + 1).R""#
                return """
                    {"name": "f\(number)", "type": {"type": "record", "name": "R", "namespace": "r\(number)", "fields": [
                      {"name": "next", "type": [\(symbols), \(type)]}]}}
                    """
            }
            return try avro(#"{"type": "record", "name": "X", "fields": [\#(records.joined(separator: ","))]}"#)
        }
        let old = try union("a", "int")
        #expect(reservations(reader: try union("b", "int"), writer: old).isEmpty)
        #expect(reservations(reader: try union("b", "long"), writer: old).count == 2000)
    }

    @Test(.endsAtAll) func thousandsThatHoldTogether() throws {
        func parts(_ type: String) throws -> Schema {
            let parts = (0..<3000).map { #"{"properties": {"p\#($0)": {"type": "\#(type)"}}}"# }
            return try json(#"{"allOf": [\#(parts.joined(separator: ","))]}"#)
        }
        let found = incompatibilities(reader: try parts("string"), writer: try parts("integer"))
        #expect(Set(found.map(\.path.dotted)) == Set((0..<3000).map { "p\($0)" }))
    }

    /// A choice at each level is left as it is; the one around it speaks for them.
    @Test(.endsAtAll, arguments: ["anyOf", "oneOf"]) func chainsOfChoices(_ keyword: String) throws {
        func chain(_ end: String) throws -> Schema {
            let levels = (0..<1000).map {
                ##""l\##($0)": {"\##(keyword)": [{"type": "null"}, {"$ref": "#/definitions/l\##($0 + 1)"}]}"##
            }
            return try json(
                ##"{"$ref": "#/definitions/l0", "definitions": {\##(levels.joined(separator: ",")), "l1000": {"type": "\##(end)"}}}"##
            )
        }
        let old = try chain("string")
        #expect(incompatibilities(reader: old, writer: old).isEmpty)
        #expect(!incompatibilities(reader: try chain("integer"), writer: old).isEmpty)
    }

    /// Branches that list other values need not be held against each other.
    @Test func branchesOfOneValueEach() throws {
        func choice(_ values: [String]) throws -> Schema {
            try json(#"{"oneOf": [\#(values.map { #"{"const": "\#($0)", "title": "-"}"# }.joined(separator: ","))]}"#)
        }
        let (old, new) = (try choice(["A", "B"]), try choice(["A", "B", "C"]))
        #expect(incompatibilities(reader: new, writer: old).isEmpty)
        let found = incompatibilities(reader: old, writer: new)
        #expect(found.map(\.reason) == [.unknownSymbols(["C"])])
    }
}
