import AccordDocuments
import Testing

@Suite("YAML: locations")
struct YAMLLocationTests {
    @Test("keys and values have their places, whatever stands before them")
    func places() throws {
        let text = "# äöü 😀\nschlüssel: größe\n\"ä\": [ö, '😀x', 7]\nblock:\n  - eins\n  - {zwei: drei}\nend: 1\n"
        let root = try #require(yaml(text).root)
        #expect(root.members.map(\.key.location.place) == ["2:1", "3:1", "4:1", "7:1"])
        #expect(root.members.map(\.key.location.text) == ["schlüssel", "\"ä\"", "block", "end"])
        #expect(root.members.map(\.value.location.place) == ["2:12", "3:6", "5:3", "7:6"])
        #expect(root["ä"]?.elements.map(\.location.text) == ["ö", "'😀x'", "7"])
        #expect(root["ä"]?.elements.map(\.location.place) == ["3:7", "3:10", "3:16"])
        #expect(root["block"]?.elements.map(\.location.text) == ["eins", "{zwei: drei}"])
        #expect(root["ä"]?.location.text == "[ö, '😀x', 7]")
    }

    @Test("a byte order mark moves nothing behind it")
    func byteOrderMark() {
        let root = yaml("\u{FEFF}key: order_id\nfoo: bar\n").root
        #expect(root?.members.map(\.key.location.text) == ["key", "foo"])
        #expect(root?["foo"]?.location.text == "bar")
        #expect(root?["foo"]?.location.place == "2:6")
    }

    @Test("carriage returns count as columns' end only with a line feed")
    func carriageReturns() {
        let root = yaml("a: 1\r\nbé: 2\r\nc: {d: x}\r\n").root
        #expect(root?["bé"]?.location.place == "2:5")
        #expect(root?["c"]?["d"]?.location.place == "3:8")
    }

    @Test("a block ends with its last child, not with the next token")
    func blockEnd() {
        let root = yaml("a:\n  b: 1\n  c: 2\n\n# comment\n\nd: 3\n").root
        #expect(root?["a"]?.location.text == "b: 1\n  c: 2")
        #expect(root?["d"]?.pointer == "/d")
    }

    @Test("an alias is found where it stands")
    func alias() {
        let root = yaml("a: &x 5\nb: *x\nc: [1, *x]\n").root
        #expect(root?["b"]?.location.place == "2:4")
        #expect(root?["c"]?.elements.last?.location.place == "3:8")
    }

    @Test("errors count their columns in Unicode scalars")
    func errorColumns() {
        #expect(yaml("ä😀: *b\n").findings.map(\.location.place) == ["1:5"])
        #expect(yaml("x: ä\nä: ö: c\n").findings.map(\.location.place) == ["2:5"])
    }
}
