import AccordDocuments
import Testing

@Suite("YAML: what is refused, and where")
struct YAMLErrorTests {
    @Test(
        "an error names its place",
        arguments: [
            ("a: 1\n---\nb: 2\n", "2:1 [syntax] a second YAML document starts here"),
            ("a: 1\n...\n---\nb: 2\n", "3:1 [syntax] a second YAML document starts here"),
            ("a: *b\n", "1:4 [syntax] there is no anchor 'b' before this alias"),
            ("a: *b\nb: &b 1\n", "1:4 [syntax] there is no anchor 'b' before this alias"),
            ("a: &a [*a]\n", "1:8 [syntax] the alias 'a' stands inside its own anchor"),
            ("a: &a {b: {c: *a}}\n", "1:15 [syntax] the alias 'a' stands inside its own anchor"),
            ("? [a]\n: 1\n", "1:3 [syntax] a key must be a plain text here"),
            ("{[a]: 1}\n", "1:2 [syntax] a key must be a plain text here"),
            ("x: &k 5\n*k : 1\n", "2:1 [syntax] a key must be a plain text here"),
            ("? &k {a: 1}\n: 1\n", "1:3 [syntax] a key must be a plain text here"),
            ("a: 1\na: 2\n", "2:1 [duplicate-key] the key 'a' is here twice"),
            ("a: 1\n'a': 2\n", "2:1 [duplicate-key] the key 'a' is here twice"),
            ("a: {b: 1, \"\\x62\": 2}\n", "1:11 [duplicate-key] the key 'b' is here twice"),
        ])
    func errors(text: String, line: String) { #expect(yaml(text).lines == [line]) }

    @Test(
        "malformed YAML is refused on its line",
        arguments: [
            ("a: 1\n\tb: 2\n", "2:"), ("a:\n\t- b\n", "2:"), ("a: [1, 2\nb: 3\n", "2:"), ("a: 'open\nb: 1\n", "3:"),
            ("a: b: c\n", "1:5"), ("a: @x\n", "1:4"), ("a: `x`\n", "1:4"), ("a: 1\n b: 2\n", "2:"), ("a: }\n", "1:4"),
            ("%YAML 3.0\n---\na: 1\n", "1:1"), ("a: \"\\q\"\n", "1:5"), ("- a\nb: 1\n", "2:1"), ("!<x a\n", "1:"),
        ])
    func malformed(text: String, place: String) {
        let result = yaml(text)
        #expect(result.document == nil)
        #expect(result.findings.map(\.rule) == ["syntax"])
        #expect(result.findings.first?.location.place.hasPrefix(place) == true, "\(result.lines)")
    }

    @Test(
        "control characters are refused where they stand",
        arguments: [UInt8(0), 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x0E, 0x1B, 0x1F, 0x7F])
    func control(byte: UInt8) {
        let result = yaml(Array("ä: 1\nb: x".utf8) + [byte] + Array("y\n".utf8))
        #expect(result.document == nil)
        #expect(result.findings.map(\.location.place) == ["2:5"], "\(result.lines)")
    }

    @Test("malformed UTF-8 is refused where it starts", arguments: JSONEncodingTests.malformed)
    func malformedText(bytes: [UInt8]) {
        let text = Array("ä: 1\nb: é!".utf8) + bytes + Array("\n".utf8)
        #expect(yaml(text).lines == ["2:6 [syntax] the bytes here are not valid UTF-8"])
    }

    @Test("UTF-16 is refused, not misread", arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
    func wideText(mark: [UInt8]) {
        #expect(yaml(mark + [0x61, 0x00, 0x3A, 0x00]).lines == ["1:1 [syntax] the bytes here are not valid UTF-8"])
    }

    @Test("collections may be nested 256 deep")
    func depth() {
        let nested = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
        #expect(yaml(nested(256)).lines == [])
        #expect(yaml(nested(257)).lines == ["1:257 [syntax] values are nested more than 256 levels deep"])
        let blocks = (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(yaml(blocks).lines == ["257:257 [syntax] values are nested more than 256 levels deep"])
    }

    @Test("aliases cannot nest deeper than values")
    func depthByAliases() {
        var text = "a0: &a0 [1]\n"
        for level in 1...400 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
        let result = yaml(text)
        #expect(result.document == nil)
        #expect(result.findings.first?.message == "values are nested more than 256 levels deep")
    }

    @Test("a bomb of aliases is refused before it goes off")
    func bomb() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let result = yaml(text)
        #expect(result.document == nil)
        #expect(result.findings.map(\.message) == ["the aliases expand to more than 100000 values"])
    }

    @Test("a file of more than 4 MiB is refused")
    func size() {
        let comment = String(repeating: "#", count: 1 << 22)
        #expect(yaml(comment + "\n").lines == ["1:1 [syntax] the file is larger than 4 MiB"])
    }
}
