import AccordDocuments
import Testing

@Suite("JSON: what RFC 8259 forbids")
struct JSONErrorTests {
    private static let end = "found the end of the file"

    @Test(
        "an error names its place and what was expected",
        arguments: [
            ("", "1:1 [syntax] expected a JSON value, \(end)"),
            ("   ", "1:4 [syntax] expected a JSON value, \(end)"),
            ("\n\n", "3:1 [syntax] expected a JSON value, \(end)"),
            ("NaN", "1:1 [syntax] expected a JSON value, found 'N'"),
            ("Infinity", "1:1 [syntax] expected a JSON value, found 'I'"),
            ("undefined", "1:1 [syntax] expected a JSON value, found 'u'"),
            ("True", "1:1 [syntax] expected a JSON value, found 'T'"),
            ("'a'", "1:1 [syntax] expected a JSON value, found '''"),
            ("truex", "1:5 [syntax] expected the end of the file, found 'x'"),
            ("1 2", "1:3 [syntax] expected the end of the file, found '2'"),
            ("{}{}", "1:3 [syntax] expected the end of the file, found '{'"),
            ("[]]", "1:3 [syntax] expected the end of the file, found ']'"),
            ("// c\n1", "1:1 [syntax] expected a JSON value, found '/'"),
            ("1 // c", "1:3 [syntax] expected the end of the file, found '/'"),
            ("\u{A0}1", "1:1 [syntax] expected a JSON value, found the byte 0xC2"),
            ("\u{C}1", "1:1 [syntax] expected a JSON value, found the byte 0x0C"),
            ("\u{B}1", "1:1 [syntax] expected a JSON value, found the byte 0x0B"),
            ("1\0", "1:2 [syntax] expected the end of the file, found the byte 0x00"),
        ])
    func document(text: String, line: String) { expectError(text, line) }

    @Test(
        "numbers",
        arguments: [
            ("01", "1:2 [syntax] expected no digit behind a leading zero, found '1'"),
            ("-01", "1:3 [syntax] expected no digit behind a leading zero, found '1'"),
            ("-", "1:2 [syntax] expected a digit, \(end)"),
            ("-a", "1:2 [syntax] expected a digit, found 'a'"),
            ("--1", "1:2 [syntax] expected a digit, found '-'"),
            ("1.", "1:3 [syntax] expected a digit, \(end)"),
            ("1.e1", "1:3 [syntax] expected a digit, found 'e'"),
            ("1e", "1:3 [syntax] expected a digit, \(end)"),
            ("1e+", "1:4 [syntax] expected a digit, \(end)"),
            ("[1e ]", "1:4 [syntax] expected a digit, found a space"),
            (".5", "1:1 [syntax] expected a JSON value, found '.'"),
            ("+1", "1:1 [syntax] expected a JSON value, found '+'"),
            ("0x10", "1:2 [syntax] expected the end of the file, found 'x'"),
            ("1_000", "1:2 [syntax] expected the end of the file, found '_'"),
            ("１", "1:1 [syntax] expected a JSON value, found the byte 0xEF"),
        ])
    func number(text: String, line: String) { expectError(text, line) }

    @Test(
        "arrays and objects",
        arguments: [
            ("[", "1:2 [syntax] expected a value or ']', \(end)"),
            ("[1", "1:3 [syntax] expected ',' or ']', \(end)"),
            ("[1,", "1:4 [syntax] expected a value behind ',', \(end)"),
            ("[1,]", "1:4 [syntax] expected a value behind ',', found ']'"),
            ("[,1]", "1:2 [syntax] expected a value or ']', found ','"),
            ("[1 2]", "1:4 [syntax] expected ',' or ']', found '2'"),
            ("[1\n2]", "2:1 [syntax] expected ',' or ']', found '2'"),
            ("[1}", "1:3 [syntax] expected ',' or ']', found '}'"),
            ("{", "1:2 [syntax] expected a key in double quotes or '}', \(end)"),
            ("{,}", "1:2 [syntax] expected a key in double quotes or '}', found ','"),
            ("{a:1}", "1:2 [syntax] expected a key in double quotes or '}', found 'a'"),
            ("{'a':1}", "1:2 [syntax] expected a key in double quotes or '}', found '''"),
            ("{1:1}", "1:2 [syntax] expected a key in double quotes or '}', found '1'"),
            ("{\"a\"}", "1:5 [syntax] expected ':' behind the key, found '}'"),
            ("{\"a\" 1}", "1:6 [syntax] expected ':' behind the key, found '1'"),
            ("{\"a\"\n", "2:1 [syntax] expected ':' behind the key, \(end)"),
            ("{\"a\":}", "1:6 [syntax] expected a value behind ':', found '}'"),
            ("{\"a\":1", "1:7 [syntax] expected ',' or '}', \(end)"),
            ("{\"a\":1,}", "1:8 [syntax] expected a key in double quotes, found '}'"),
            ("{\"a\":1]", "1:7 [syntax] expected ',' or '}', found ']'"),
            ("{\"a\":1 \"b\":2}", "1:8 [syntax] expected ',' or '}', found '\"'"),
        ])
    func container(text: String, line: String) { expectError(text, line) }

    @Test(
        "strings and escapes",
        arguments: [
            ("\"", "1:1 [syntax] the string is not closed before the end of the file"),
            ("[\"abc", "1:2 [syntax] the string is not closed before the end of the file"),
            ("[\"a\\n", "1:2 [syntax] the string is not closed before the end of the file"),
            ("\"a\\x\"", "1:4 [syntax] expected one of \"\\/bfnrtu behind the backslash, found 'x'"),
            ("\"\\'\"", "1:3 [syntax] expected one of \"\\/bfnrtu behind the backslash, found '''"),
            ("\"\\", "1:3 [syntax] expected one of \"\\/bfnrtu behind the backslash, \(end)"),
            ("\"\\\n\"", "1:3 [syntax] expected one of \"\\/bfnrtu behind the backslash, found the end of the line"),
            ("\"\\U0041\"", "1:3 [syntax] expected one of \"\\/bfnrtu behind the backslash, found 'U'"),
            ("\"\\u12\"", "1:6 [syntax] expected four hexadecimal digits behind \\u, found '\"'"),
            ("\"\\u12G4\"", "1:6 [syntax] expected four hexadecimal digits behind \\u, found 'G'"),
            ("\"\\u+123\"", "1:4 [syntax] expected four hexadecimal digits behind \\u, found '+'"),
            ("\"\\u", "1:4 [syntax] expected four hexadecimal digits behind \\u, \(end)"),
            ("\"\\uD83D\\uDE\"", "1:12 [syntax] expected four hexadecimal digits behind \\u, found '\"'"),
        ])
    func string(text: String, line: String) { expectError(text, line) }

    @Test(
        "half a surrogate pair is no character",
        arguments: [
            #"\uD800"#, #"\uDBFF"#, #"\uDC00"#, #"\uDFFF"#, #"\uD800x"#, #"\uD800\n"#, #"\uD800\uD800"#,
            #"\uD800\u0041"#, #"\uDE00\uD83D"#,
        ])
    func loneSurrogate(escape: String) {
        expectError("[\"ä\(escape)\"]", "1:4 [syntax] the escape is half of a surrogate pair")
        expectError("{\"\(escape)\": 1}", "1:3 [syntax] the escape is half of a surrogate pair")
    }

    @Test("a control character in a string is refused", arguments: UInt8(0)..<0x20)
    func control(byte: UInt8) {
        let bytes = Array("[\"ab".utf8) + [byte] + Array("\"]".utf8)
        #expect(json(bytes).lines == ["1:5 [syntax] a control character stands unescaped in a string"])
    }

    @Test("a word that breaks off is told from its first letter", arguments: ["tru", "fals", "nul", "trUe", "nil"])
    func brokenWord(text: String) {
        let line = json("[\(text)]").lines.first ?? ""
        #expect(line.hasPrefix("1:2 [syntax] expected '"))
        #expect(!line.hasSuffix(", found '\(text.prefix(1))'"), "the first letter was as expected")
    }

    @Test("a byte order mark is refused")
    func byteOrderMark() {
        let result = json([0xEF, 0xBB, 0xBF] + Array("{}".utf8))
        #expect(result.lines == ["1:1 [syntax] the file starts with a byte order mark, which JSON does not allow"])
        #expect(result.findings.first?.help == "save it as UTF-8 without a byte order mark")
        #expect(json([0xFF, 0xFE, 0x31, 0x00]).lines == ["1:1 [syntax] expected a JSON value, found the byte 0xFF"])
    }

    private func expectError(_ text: String, _ line: String) {
        let result = json(text)
        #expect(result.lines == [line])
        #expect(result.document == nil)
        #expect(result.findings.first?.severity == .unchecked)
    }
}
