import AccordDiagnostics
import AccordDocuments
import Testing

@Suite("Values")
struct ValueTests {
    @Test(
        "are equal by what they mean",
        arguments: [
            ("1", "1.0", true), ("1", "1e0", true), ("0", "-0", true), ("1", "2", false), ("1", "\"1\"", false),
            ("null", "false", false), ("true", "true", true), ("true", "false", false), ("\"a\"", "\"\\u0061\"", true),
            ("\"\u{E9}\"", "\"e\u{301}\"", false), ("[1,2]", "[1, 2.0]", true), ("[1,2]", "[2,1]", false),
            ("[]", "{}", false), ("[1]", "[1,1]", false), ("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", true),
            ("{\"a\":1}", "{\"a\":1,\"b\":2}", false), ("{\"a\":1}", "{\"b\":1}", false),
            ("{\"a\":{\"b\":[1]}}", "{\"a\":{\"b\":[1.0]}}", true), ("{\"\\u0061\":1}", "{\"a\":1}", true),
            ("{\"a\":1,\"a\":1}", "{\"a\":1,\"b\":2}", false), ("{\"a\":null}", "{\"b\":null}", false),
        ])
    func equality(left: String, right: String, equal: Bool) throws {
        let left = try #require(json(left).root)
        let right = try #require(json(right).root)
        #expect((left == right) == equal)
        #expect((right == left) == equal)
        if equal { #expect(left.hashValue == right.hashValue) }
    }

    @Test("large objects are compared member by member, in whatever order they are")
    func largeObjects() throws {
        let growth = try growth(from: 5_000) { size in
            let members = (0..<size).map { "\"key\($0)\":\($0)" }
            let left = try #require(json("{" + members.joined(separator: ",") + "}").root)
            let right = try #require(json("{" + members.reversed().joined(separator: ",") + "}").root)
            return { #expect(left == right) }
        }
        #expect(growth < 8)
    }

    @Test(
        "are written on one line, so that they are read as the same",
        arguments: [
            "null", "[true, false]", "{\"a\": [1, 2.50, -0e5]}", "\"\\\"\\\\ \\n\\r\\t/\"", "\"\\u0000\\u001f\"",
            "{\"ä😀\": {\"\": []}}",
        ])
    func compactText(text: String) throws {
        let root = try #require(json(text).root)
        #expect(root.compactText == text)
        #expect(json(root.compactText).root == root)
    }

    @Test("are cut to what fits into a sentence")
    func summary() throws {
        let short = try #require(json("\"\(String(repeating: "x", count: 58))\"").root)
        #expect(short.summary == short.compactText)
        let long = try #require(json("\"\(String(repeating: "x", count: 59))\"").root)
        #expect(long.summary == "\"" + String(repeating: "x", count: 59) + "…")
    }
}

@Suite("JSON that is written")
struct JSONTreeTests {
    @Test("short flat containers stand on one line, others are indented by two spaces")
    func layout() throws {
        let text = """
            {
              "type": "record",
              "fields": [
                {"name": "a", "type": "int"},
                {
                  "name": "b",
                  "type": ["null", "int"]
                }
              ],
              "empty": [],
              "none": {}
            }
            """
        let root = try #require(json(text).root)
        #expect(JSONTree(root) { _ in nil }.text() == text)
    }

    @Test("a line has at most 100 characters, with its indent")
    func width() {
        let elements = { (count: Int) in JSONTree.array(Array(repeating: .scalar("1234567"), count: count)) }
        #expect(!elements(11).text().contains("\n"))
        #expect(elements(12).text().contains("\n"))
        #expect(!elements(11).text(indent: " ").contains("\n"))
        #expect(elements(11).text(indent: "  ").contains("\n"))
    }

    @Test("parts are replaced, the rest stays as it is")
    func replacement() throws {
        let root = try #require(json("{\"a\": {\"$ref\": \"x\"}, \"b\": [\"x\", 1.50]}").root)
        let tree = JSONTree(root) { $0.string == "x" ? .string("y\n") : nil }
        #expect(json(tree.text()).root?.compactText == "{\"a\": {\"$ref\": \"y\\n\"}, \"b\": [\"y\\n\", 1.50]}")
    }

    @Test("deep trees are written value by value, as deep as they are")
    func deep() throws {
        let growth = try growth(from: 31) { depth in
            let text =
                String(repeating: "{\"a\":[", count: depth) + String(repeating: "1,", count: 2000) + "1"
                + String(repeating: "]}", count: depth)
            let root = try #require(json(text).root)
            return {
                let written = JSONTree(root) { _ in nil }.text()
                #expect(json(written).root == root)
            }
        }
        #expect(growth < 8)
    }
}
