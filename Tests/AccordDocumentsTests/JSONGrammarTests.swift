import AccordDocuments
import Testing

@Suite("JSON: what RFC 8259 allows")
struct JSONGrammarTests {
    @Test(
        "a document is read as what it says",
        arguments: [
            ("null", "null"), ("true", "true"), ("false", "false"), (" \t\r\n1 \t\r\n", "1"), ("[]", "[]"),
            ("[ ]", "[]"), ("{}", "{}"), ("{ }", "{}"), ("\"\"", "\"\""), ("[1,2]", "[1, 2]"),
            ("[[],{},[[]]]", "[[], {}, [[]]]"), ("{\"a\":1,\"b\":[true]}", "{\"a\": 1, \"b\": [true]}"),
            ("{\"\":null}", "{\"\": null}"), ("\"a\u{7F}b\"", "\"a\u{7F}b\""), ("\"\u{2028}\"", "\"\u{2028}\""),
            ("[\"// no comment\"]", "[\"// no comment\"]"),
        ])
    func accepted(text: String, compact: String) {
        let result = json(text)
        #expect(result.lines == [])
        #expect(result.root?.compactText == compact)
    }

    @Test(
        "a number keeps its digits",
        arguments: [
            "0", "-0", "1", "-1", "10", "1.0", "0.5", "-0.0", "1e5", "1E5", "1e+5", "1e-5", "0e0", "1.25E-007",
            "9007199254740993", "1e400", "-1e-400", String(repeating: "9", count: 1000),
            "0." + String(repeating: "1", count: 1000), "1e99999999999999999999999",
        ])
    func number(text: String) {
        let root = json(text).root
        #expect(root?.kind == .number)
        #expect(root?.numberText == text)
        #expect(json("[\(text)]").root?.elements.first?.numberText == text)
    }

    @Test(
        "an escape stands for its character",
        arguments: [
            (#""\"""#, "\""), (#""\\""#, "\\"), (#""\/""#, "/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
            (#""\u0041""#, "A"), (#""\u00e9\u00E9""#, "éé"), (#""\u0000""#, "\0"), (#""\uFFFF""#, "\u{FFFF}"),
            (#""\uD83D\uDE00""#, "😀"), (#""\ud800\udc00""#, "\u{10000}"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
            (#""a\u0020b\\u0041""#, "a b\\u0041"), (#""\uD7FF\uE000""#, "\u{D7FF}\u{E000}"),
        ])
    func escape(text: String, means: String) {
        let root = json(text).root
        #expect(root?.string.map { Array($0.unicodeScalars) } == Array(means.unicodeScalars))
    }

    @Test(
        "the borders of well-formed UTF-8 are inside",
        arguments: ["\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}"])
    func borders(character: String) {
        #expect(json("\"\(character)\"").root?.string?.unicodeScalars.first == character.unicodeScalars.first)
    }

    @Test("values may be nested 256 deep", arguments: [("[", "]"), ("{\"a\":", "}")])
    func depth(open: String, close: String) {
        let inside = open == "[" ? "" : "{}"
        let levels = open == "[" ? 256 : 255
        let text = String(repeating: open, count: levels) + inside + String(repeating: close, count: levels)
        #expect(json(text).lines == [])
        let tooDeep = json(open + text + close)
        let column = 256 * open.utf8.count + 1
        #expect(tooDeep.lines == ["1:\(column) [syntax] values are nested more than 256 levels deep"])
        #expect(tooDeep.document == nil)
    }

    @Test("brackets that follow each other are not nested")
    func wide() {
        let text = "[" + Array(repeating: "[[]]", count: 2000).joined(separator: ",") + "]"
        #expect(json(text).root?.count == 2000)
    }

    @Test("a hundred thousand open brackets are refused without recursion")
    func abyss() {
        #expect(json(String(repeating: "[", count: 100_000)).lines.count == 1)
        #expect(json(String(repeating: "{\"a\":", count: 100_000)).lines.count == 1)
    }
}
