import Foundation
import Testing

@Suite("accord compare --batch")
struct BatchTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let input: String
        let answer: String
        let exitCode: Int32

        var testDescription: String { input }

        static func refused(_ input: String, _ error: String) -> Line {
            let error = error.replacing("\"", with: "\\\"")
            return Line(
                input: input,
                answer: #""compatible": null, "incompatibilities": [], "error": "\#(error)"}"#, exitCode: 2)
        }
    }

    private static let sound = [
        Line(
            input: #"{"id": "é\n", "format": "avro", "old": "int", "new": "long", "more": []}"#,
            answer: #"{"id": "é\n", "compatible": true, "incompatibilities": []}"#, exitCode: 0),
        Line(
            input: #"{"id": 1.50, "format": "jsonschema", "old": {"type": "integer"}, "new": {}}"#,
            answer: #"{"id": 1.50, "compatible": true, "incompatibilities": []}"#, exitCode: 0),
        Line(
            input: ##"{"id": 3, "format": "json", "draft": "draft-04", "old": {"$ref": "o#", "definitions": {"o": "##
                + ##"{"id": "o", "type": "integer"}}}, "new": {"type": "number"}}"##,
            answer: #"{"id": 3, "compatible": true, "incompatibilities": []}"#, exitCode: 0),
        Line(
            input: #"{"id": 2, "format": "avro", "old": " {\"type\": \"int\"}", "new": ["int", "null"]}"#,
            answer: #"{"id": 2, "compatible": true, "incompatibilities": []}"#, exitCode: 0),
        Line(
            input: #"{"id": 3, "format": "json", "draft": null, "old": "{\"type\": \"null\"}", "new": true}"#,
            answer: #"{"id": 3, "compatible": true, "incompatibilities": []}"#, exitCode: 0),
        Line(
            input: #"{"id": 4, "format": "avro", "old": {"type": "long"}, "new": "int"}"#,
            answer: #"{"id": 4, "compatible": false, "incompatibilities": [{"rule": "type-changed", "#
                + #""direction": "backward", "message": "the message changes from long to int", "#
                + #""old": {"file": "old", "line": 1, "column": 1, "pointer": ""}, "#
                + #""new": {"file": "new", "line": 1, "column": 1, "pointer": ""}, "pointer": "", "#
                + #""witness": {"sentence": "1.0 writes 1; a 1.1 reader expects int for the message", "message": 1, "#
                + #""binary": "02"}}]}"#,
            exitCode: 1),
    ]

    private static let refused = [
        Line.refused("nonsense", "column 1: expected 'null', found 'nonsense'"),
        .refused("{", "column 2: expected a key in double quotes or '}', found the end of the file"),
        .refused("[]", "expected an object with a text or a number as 'id'"),
        .refused(#"{"id": null}"#, "expected an object with a text or a number as 'id'"),
        .refused(#"{"id": 1}"#, "expected avro or json as 'format'"),
        .refused(#"{"id": 1, "format": "proto"}"#, "expected avro or json as 'format'"),
        .refused(#"{"id": 1, "format": "avro", "new": "int"}"#, "there is no 'old'"),
        .refused(#"{"id": 1, "format": "avro", "old": "int"}"#, "there is no 'new'"),
        .refused(#"{"id": 1, "format": "avro", "old": 1, "old": 2}"#, "'old' is there more than once"),
        .refused(
            #"{"id": 1, "format": "json", "draft": "draft-05", "old": {}, "new": {}}"#,
            "\"draft-05\" is no draft that Accord reads"),
        .refused(
            #"{"id": 1, "format": "avro", "old": "int", "new": [ "recrd"]}"#,
            "new:1:3: the name 'recrd' is not defined before this place [unknown-name]"),
        .refused(
            #"{"id": 1, "format": "avro", "old": "{\"type\" 1}", "new": "int"}"#,
            "old:1:9: expected ':' behind the key, found '1' [syntax]"),
        .refused(
            #"{"id": 1, "format": "json", "old": {"type": "null", "type": "null"}, "new": {}}"#,
            "old:1:18: the key 'type' is here twice [duplicate-key]"),
    ]

    private func run(_ text: String, _ options: [String] = ["--level", "backward"]) throws -> Accord.Result {
        let folder = try TemporaryFolder(["cases.jsonl": text])
        return try Accord.run(["compare", "--batch", "cases.jsonl"] + options, in: folder)
    }

    @Test("answers a case", arguments: sound)
    func soundLine(line: Line) throws {
        let result = try run(line.input)
        #expect(result.all == line.answer + "\n")
        #expect(result.exitCode == line.exitCode)
    }

    @Test("answers what is no case, by its id or its number", arguments: refused)
    func refusedLine(line: Line) throws {
        let result = try run("\n \r\n" + line.input)
        let name = line.input.hasPrefix(#"{"id": 1"#) ? #"{"id": 1, "# : #"{"line": 3, "#
        #expect(result.all == name + line.answer + "\n")
        #expect(result.exitCode == line.exitCode)
    }

    @Test(
        "takes a draft by any of its names",
        arguments: [
            ("draft-04", false), ("draft-4", false), ("draft-06", true), ("draft-07", true), ("draft/2020-12", true),
            ("draft-2019-09", true), ("2020-12", true), ("https://json-schema.org/draft/2020-12/schema", true),
            ("http://json-schema.org/draft-04/schema#", false),
        ])
    func drafts(name: String, hasConst: Bool) throws {
        let case4 = #"{"id": 1, "format": "json", "draft": "\#(name)", "old": {}, "new": {"const": 1}}"#
        #expect(try run(case4).output.contains("\"compatible\": \(!hasConst)"))
    }

    @Test("answers many cases in their order, and the worst makes the exit code")
    func order() throws {
        let lines = (1...3000).map { number in
            let old = number % 3 == 0 ? "long" : "int"
            return #"{"id": \#(number), "format": "avro", "old": "\#(old)", "new": "int"}"#
        }
        let result = try run(lines.joined(separator: "\r\n"))
        let expected = (1...3000).map { #"{"id": \#($0), "compatible": \#($0 % 3 != 0), "# }
        #expect(result.lines.count == 3000)
        #expect(zip(result.lines, expected).allSatisfy { $0.hasPrefix($1) })
        #expect(result.exitCode == 1)
        #expect(try run(lines.joined(separator: "\n") + "\n{}\n").exitCode == 2)
    }

    @Test("an empty batch is clean, a missing one is not")
    func noCases() throws {
        #expect(try run("\n").all == "")
        #expect(try run("").exitCode == 0)
        let result = try Accord.run(["compare", "--batch", "x.jsonl"], in: TemporaryFolder())
        #expect(result.all == "error: x.jsonl: No such file or directory\n")
        #expect(result.exitCode == 2)
    }

    @Test("reads standard input")
    func standardInput() throws {
        #expect(try Accord.run(["compare", "--batch", "-"], in: TemporaryFolder()).exitCode == 0)
    }

    @Test(
        "outlasts what is hostile",
        arguments: [
            String(repeating: "[", count: 100_000), #"{"id": 1, "format": "avro", "old": "\ud800", "new": "int"}"#,
            #"{"id": 1, "format": "avro", "old": "#, "\u{0}", "\u{FEFF}{}", #"{"id": 1e99999999999}"#,
            #"{"id": "\u001b[31m\u202e", "format": "avro", "old": "x", "new": "y"}"#,
            #"{"id": "\#(String(repeating: "x", count: 1_000_000))"}"#,
        ])
    func hostile(line: String) throws {
        let result = try run(line + "\n" + Self.sound[0].input)
        #expect(result.exitCode == 2)
        #expect(result.lines.count == 2)
        #expect(result.lines.last == Self.sound[0].answer)
    }
}
