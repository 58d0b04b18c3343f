import AccordDocuments
import Testing

@Suite("YAML: what is read")
struct YAMLReadingTests {
    @Test(
        "block, flow and mixed forms make the same tree",
        arguments: [
            "a: 1\nb: [x, y]\nc: {d: null}\n", "{a: 1, b: [x, y], c: {d: null}}",
            "a: 1\nb:\n- x\n- y\nc:\n  d:\n", "---\na: 1\nb:\n  - x\n  - 'y'\nc: {\"d\": ~}\n...\n",
            "# a comment\na: 1 # another\nb: [x,\n    y]\nc:\n  d: null\n",
            "a: 1\r\nb:\r\n- x\r\n- y\r\nc:\r\n  d: ~\r\n",
        ])
    func forms(text: String) {
        let result = yaml(text)
        #expect(result.lines == [])
        #expect(result.root?.compactText == "{\"a\": 1, \"b\": [\"x\", \"y\"], \"c\": {\"d\": null}}")
    }

    @Test(
        "plain scalars have the types of YAML 1.2's core schema",
        arguments: [
            ("no", "\"no\""), ("yes", "\"yes\""), ("on", "\"on\""), ("off", "\"off\""), ("y", "\"y\""), ("n", "\"n\""),
            ("~", "null"), ("null", "null"), ("Null", "null"), ("NULL", "null"), ("", "null"), ("nULL", "\"nULL\""),
            ("true", "true"), ("True", "true"), ("TRUE", "true"), ("false", "false"), ("FALSE", "false"),
            ("1", "1"), ("-1", "-1"), ("1e3", "1e3"), ("1.5", "1.5"), ("-0", "-0"), ("7d", "\"7d\""),
            ("200ms", "\"200ms\""), ("1.2.3", "\"1.2.3\""), ("0x10", "\"0x10\""), ("1_000", "\"1_000\""),
            ("12:30:45", "\"12:30:45\""), ("2026-12-31", "\"2026-12-31\""), (".inf", "\".inf\""),
            ("'1'", "\"1\""), ("\"true\"", "\"true\""), ("'~'", "\"~\""), ("\"\"", "\"\""), ("''", "\"\""),
            ("|\n  1\n", "\"1\\n\""), (">-\n  a\n  b\n", "\"a b\""), ("\"\\u00e4\\x41\\n\"", "\"äA\\n\""),
        ])
    func scalars(text: String, compact: String) {
        let result = yaml("k: \(text)")
        #expect(result.lines == [])
        #expect(result.root?["k"]?.compactText == compact)
    }

    @Test("a number is always one that JSON can write", arguments: ["01", "1.", "+1", ".5", "00", "1.e3", "-01"])
    func numbersAreJSON(text: String) throws {
        let value = try #require(yaml("k: \(text)").root?["k"])
        #expect(json(value.compactText).lines == [])
    }

    @Test("tags decide the type", arguments: [("!!str 5", "\"5\""), ("!!str true", "\"true\""), ("!!int 5", "5")])
    func tags(text: String, compact: String) {
        #expect(yaml("k: \(text)").root?["k"]?.compactText == compact)
    }

    @Test("keys are texts, whatever they look like")
    func keys() {
        let root = yaml("1: a\nno: b\n~: c\ntrue: d\n'x y': e\n").root
        #expect(root?.members.map(\.name) == ["1", "no", "~", "true", "x y"])
    }

    @Test("an alias stands for what was anchored")
    func aliases() {
        let root = yaml("a: &x {n: [1, &y two]}\nb: *x\nc: [*y, *x]\nd: &z ~\ne: *z\n").root
        #expect(
            root?.compactText
                == "{\"a\": {\"n\": [1, \"two\"]}, \"b\": {\"n\": [1, \"two\"]}, "
                + "\"c\": [\"two\", {\"n\": [1, \"two\"]}], \"d\": null, \"e\": null}")
        #expect(yaml("- &a 1\n- &a 2\n- *a\n").root?.compactText == "[1, 2, 2]")
        #expect(yaml("&k key: 1\nb: *k\n").root?.compactText == "{\"key\": 1, \"b\": \"key\"}")
        #expect(yaml("x: &k key\n*k : 1\n").root?.compactText == "{\"x\": \"key\", \"key\": 1}")
    }

    @Test("a document marker and comments alone are an empty value")
    func emptyDocument() {
        #expect(yaml("---\n").root?.kind == .null)
        #expect(yaml("--- # nothing\n...\n").root?.kind == .null)
    }

    @Test("keys are told apart by their bytes")
    func canonicalEquivalents() {
        #expect(yaml("\u{E9}: 1\ne\u{301}: 2\n").lines == [])
    }
}
