import AccordDiagnostics
import AccordDocuments
import Testing

@Suite("Locations of keys and values")
struct LocationTests {
    private static let text = """
        {
          "ä": [1, "zwei", {"drei": null}],
        \t"b/c": { "~": true, "": {"x": -1.5e3} },
          "\\u0065": "\\uD83D\\uDE00!" , "": []
        }
        """

    @Test("every value has its place, its bytes and its pointer")
    func values() throws {
        let root = try #require(json(Self.text).root)
        var found: [String] = []
        collect(root, into: &found)
        #expect(
            found == [
                "2:8 /ä [1, \"zwei\", {\"drei\": null}]", "2:9 /ä/0 1", "2:12 /ä/1 \"zwei\"",
                "2:20 /ä/2 {\"drei\": null}", "2:29 /ä/2/drei null",
                "3:9 /b~1c { \"~\": true, \"\": {\"x\": -1.5e3} }", "3:16 /b~1c/~0 true", "3:26 /b~1c/ {\"x\": -1.5e3}",
                "3:32 /b~1c//x -1.5e3", "4:13 /e \"\\uD83D\\uDE00!\"", "4:35 / []",
            ])
        #expect(root.location.place == "1:1")
        #expect(root.pointer == "")
        #expect(root.location.range == 0..<Self.text.utf8.count)
    }

    @Test("every key has its place and its bytes")
    func keys() throws {
        let root = try #require(json(Self.text).root)
        let keys = root.members.map { "\($0.key.location.place) \($0.key.location.text) \($0.name)" }
        #expect(keys == ["2:3 \"ä\" ä", "3:2 \"b/c\" b/c", "4:3 \"\\u0065\" e", "4:31 \"\" "])
        #expect(root.member("e")?.key.location.place == "4:3")
        #expect(root["b/c"]?["~"]?.boolean == true)
        #expect(root["nothing"] == nil)
        #expect(root["ä"]?["0"] == nil)
    }

    @Test("what a value is not, it does not have")
    func kinds() throws {
        let elements = try #require(json("[null, true, 1, \"1\", [1], {\"a\": 1}]").root?.elements)
        #expect(elements.map(\.kind) == [.null, .boolean, .number, .string, .array, .object])
        #expect(elements.map(\.isNull) == [true, false, false, false, false, false])
        #expect(elements.map(\.boolean) == [nil, true, nil, nil, nil, nil])
        #expect(elements.map(\.numberText) == [nil, nil, "1", nil, nil, nil])
        #expect(elements.map(\.string) == [nil, nil, nil, "1", nil, nil])
        #expect(elements.map(\.count) == [0, 0, 0, 0, 1, 1])
        #expect(elements.map(\.elements.count) == [0, 0, 0, 0, 1, 0])
        #expect(elements.map(\.members.count) == [0, 0, 0, 0, 0, 1])
        #expect(elements.map(\.kind.phrase) == ["null", "a boolean", "a number", "a string", "an array", "an object"])
    }

    @Test(
        "a place is counted from 1, and never lies behind the end",
        arguments: [(0, "1:1"), (1, "1:2"), (3, "1:3"), (4, "2:1"), (5, "2:2"), (6, "2:3"), (99, "2:3")])
    func position(offset: Int, place: String) {
        let file = SourceFile(path: "x", bytes: Array("aé\nbc".utf8))
        let position = file.position(at: offset)
        #expect("\(position.line):\(position.column)" == place)
    }

    @Test("locations are ordered by path, then by place")
    func order() {
        let first = SourceFile(path: "a", bytes: [])
        let second = SourceFile(path: "b", bytes: [])
        let places = [
            Location(file: first, range: 0..<1), Location(file: first, range: 0..<2),
            Location(file: first, range: 3..<3), Location(file: second, range: 0..<0),
        ]
        #expect(places.reversed().sorted() == places)
        #expect(Location(file: SourceFile(path: "a", bytes: [1]), range: 0..<1) == places[0])
    }

    private func collect(_ value: Value, into found: inout [String]) {
        for child in value.elements + value.members.map(\.value) {
            found.append("\(child.location.place) \(child.pointer) \(child.location.text)")
            collect(child, into: &found)
        }
    }
}
