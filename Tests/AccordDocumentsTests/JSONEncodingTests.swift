import AccordDocuments
import Testing

@Suite("JSON: encoding, lines and columns")
struct JSONEncodingTests {
    /// Every class of ill-formed sequences of the Unicode standard, table 3-7.
    static let malformed: [[UInt8]] = [
        [0x80], [0xBF], [0x80, 0x80],  // a continuation without a start
        [0xC0, 0x80], [0xC1, 0xBF],  // two bytes for one
        [0xC2], [0xC2, 0x41], [0xDF, 0xC0],  // a missing second byte
        [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],  // three bytes for two
        [0xE1, 0x80], [0xE1, 0x80, 0x41], [0xEF, 0xBF], [0xE1, 0x41, 0x80],  // three bytes broken off
        [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],  // surrogates
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],  // four bytes for three
        [0xF1, 0x80, 0x80], [0xF1, 0x80, 0x80, 0x41], [0xF3, 0xBF, 0xC0, 0x80],  // four bytes broken off
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],  // beyond U+10FFFF
        [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ]

    @Test("malformed UTF-8 is refused where it starts", arguments: malformed)
    func malformedText(bytes: [UInt8]) {
        let line = "2:5 [syntax] the bytes here are not valid UTF-8"
        #expect(json(Array("[\n \"é!".utf8) + bytes + Array("\"]".utf8)).lines == [line])
        #expect(json(Array("[\n \"\\n".utf8) + bytes + Array("\"]".utf8)).lines == [line])
        #expect(json(Array("[\n \"é!".utf8) + bytes).document == nil)
    }

    @Test("malformed UTF-8 is refused in a key", arguments: malformed)
    func malformedKey(bytes: [UInt8]) {
        let text = Array("{\"".utf8) + bytes + Array("\": 1}".utf8)
        #expect(json(text).lines == ["1:3 [syntax] the bytes here are not valid UTF-8"])
    }

    @Test(
        "columns count Unicode scalars",
        arguments: [
            ("[\"äöü\", x]", "1:9"), ("[\"😀\", x]", "1:7"), ("[\"e\u{301}\", x]", "1:8"), ("[\"\t\", x]", "1:3"),
            ("[\"👨‍👩‍👧\", x]", "1:11"), ("[\"\u{2028}\u{85}\", x]", "1:8"), ("[\n\"é\",\n\"é\", x]", "3:6"),
        ])
    func columns(text: String, place: String) {
        #expect(json(text).findings.first?.location.place == place)
    }

    @Test(
        "a line ends with a line feed, whether a carriage return stands before it or not",
        arguments: [
            ("[\r\n  x", "2:3"), ("[\r\n\r\n x", "3:2"), ("[\n\r x", "2:3"), ("[\r x", "1:4"),
            ("[\"é\",\r\n\"é\", x", "2:6"),
        ])
    func lineBreaks(text: String, place: String) {
        #expect(json(text).findings.first?.location.place == place)
    }

    @Test("a document may end with line breaks and still be pointed at behind its last line")
    func endOfFile() {
        #expect(json("[1,\n").findings.first?.location.place == "2:1")
        #expect(json("[1,\r\n\r\n").findings.first?.location.place == "3:1")
    }
}
