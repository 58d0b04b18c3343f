import Foundation
import Testing

@Suite("--format and --output")
struct FormatsTests {
    private static let all = ["text", "oneline", "json", "sarif", "github", "gitlab", "junit"]

    /// The examples with one error, which `accord fix` mends, and one warning.
    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder.examples()
        try folder.edit(
            "schemas/orders/OrderPlaced.avsc", "    { \"name\": \"strategy\"",
            "    { \"name\": \"desk\", \"type\": [\"null\", \"string\"] },\n    { \"name\": \"strategy\"")
        return folder
    }

    @Test("a file has what would be printed", arguments: all)
    func file(format: String) throws {
        let folder = try Self.folder()
        let printed = try Accord.run(["check", "--format", format], in: folder)
        let written = try Accord.run(["check", "--format", format, "--output", "out/report"], in: folder)
        #expect(printed.exitCode == 1)
        #expect(written.exitCode == 1)
        #expect(written.all == "")
        #expect(try folder.text("out/report") == printed.output)
        #expect(printed.output.contains("'desk' has no default"))
        #expect(try folder.contents(of: "out").count == 1)
    }

    @Test("without a format, the text goes into the file")
    func textFile() throws {
        let folder = try Self.folder()
        #expect(try Accord.run(["check", "--output", "report"], in: folder).all == "")
        #expect(try folder.text("report") == Accord.run(["check"], in: folder).output)
    }

    @Test("the first of several is printed, the others go into files in their order")
    func several() throws {
        let folder = try Self.folder()
        let arguments = ["--format", "oneline", "--format", "sarif", "--format", "junit"]
        let result = try Accord.run(["check"] + arguments + ["--output", "a", "--output", "b"], in: folder)
        #expect(result.lines.map { $0.hasPrefix("schemas/orders/OrderPlaced.avsc:") } == [true, true])
        #expect(try folder.text("a").contains("sarif-2.1.0"))
        #expect(try folder.text("b").contains("<testsuites "))
        let files = ["--output", "c", "--output", "d", "--output", "e"]
        #expect(try Accord.run(["check"] + arguments + files, in: folder).all == "")
        #expect(try folder.text("c") == result.output)
        #expect(try folder.text("d") == folder.text("a"))
        #expect(try folder.text("e") == folder.text("b"))
    }

    @Test(
        "formats without files, and files without formats, are wrong use",
        arguments: [
            (["--format", "text", "--format", "json"], "There are formats: 2, files: 0. Give every --format"),
            (["--format", "json", "--output", "a", "--output", "b"], "There are formats: 1, files: 2. Give every"),
            (["--output", "a", "--output", "b"], "There are formats: 1, files: 2. Give every --format an --output"),
            (
                ["--format", "json", "--format", "sarif", "--output", "a", "--output", "a"],
                "Two formats go to a: give each a file of its own."
            ),
            (["--format", "xml"], "'xml' is invalid for '--format <format>'"),
        ])
    func wrongUse(arguments: [String], message: String) throws {
        let folder = try Self.folder()
        let result = try Accord.run(["check"] + arguments, in: folder)
        #expect(result.exitCode == 64)
        #expect(result.output == "")
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(!folder.exists("a"))
    }

    @Test(
        "a file that cannot be written is an error, and what is printed is printed",
        arguments: [
            ("schemas", "error: schemas: this is no ordinary file\n"),
            ("pipe", "error: pipe: this is no ordinary file\n"),
            ("file/report", "error: file/report: Not a directory\n"),
        ])
    func unwritable(path: String, message: String) throws {
        let folder = try TemporaryFolder.examples()
        try folder.write("a file", to: "file")
        #expect(mkfifo(folder.url.appendingPathComponent("pipe").path, 0o600) == 0)
        let arguments = ["check", "--format", "json", "--format", "oneline", "--output", path]
        let result = try Accord.run(arguments, in: folder)
        #expect(result.exitCode == 2)
        #expect(result.errors == message)
        #expect(result.output.hasPrefix("{\n  \"version\": 1,\n  \"verdict\": \"clean\","))
        #expect(try folder.text("file") == "a file")
    }

    @Test("the report is there where something cannot be checked, and says so", arguments: ["json", "sarif", "junit"])
    func unchecked(format: String) throws {
        let folder = try TemporaryFolder.examples()
        try folder.write("{", to: "schemas/orders/Broken.avsc")
        let result = try Accord.run(["check", "--format", format], in: folder)
        let signs = [
            "json": "\"verdict\": \"unchecked\"", "sarif": "\"executionSuccessful\": false", "junit": "errors=\"1\"",
        ]
        #expect(result.exitCode == 2)
        #expect(result.output.contains(try #require(signs[format])))
    }

    @Test("warnings fail a test case where they fail the run")
    func warnings() throws {
        let folder = try TemporaryFolder.examples()
        try folder.write("", to: "schemas/orders/topic.yml")
        let passing = try Accord.run(["check", "--format", "junit"], in: folder)
        #expect(passing.output.contains("tests=\"10\" failures=\"0\" errors=\"0\""))
        #expect(passing.exitCode == 0)
        let failing = try Accord.run(["check", "--format", "junit", "--fail-on", "warning"], in: folder)
        #expect(failing.output.contains("tests=\"10\" failures=\"1\" errors=\"0\""))
        #expect(failing.exitCode == 1)
    }

    @Test("contracts and topics that pass are test cases, and nothing else")
    func passing() throws {
        let result = try Accord.run(["check", "--format", "junit"], in: .examples())
        let files = [
            "orders/OrderCancelled.avsc", "orders/OrderPlaced.avsc", "orders/PlaceOrder.avsc", "orders/topic.yaml",
            "payments/PaymentReceived.schema.json", "payments/topic.yaml", "trades/CancelTrade.avsc",
            "trades/TradeExecuted.avsc", "trades/topic.yaml",
        ].map { "    <testcase name=\"schemas/\($0)\" classname=\"accord\" file=\"schemas/\($0)\"/>" }
        #expect(result.exitCode == 0)
        #expect(result.lines.filter { $0.contains("<testcase") } == files)
    }

    @Test("SARIF has the words of the rules that occur")
    func ruleTexts() throws {
        let result = try Accord.run(["check", "--format", "sarif"], in: Self.folder())
        #expect(result.output.contains("\"shortDescription\": {\"text\": \"A field that is added is optional.\"}"))
        #expect(result.output.components(separatedBy: "\"shortDescription\"").count == 3)
    }

    @Test("other subcommands have the formats, and no file", arguments: all.filter { $0 != "json" })
    func comparison(format: String) throws {
        let folder = try TemporaryFolder([
            "old.avsc": "\"long\"", "new.avsc": "\"int\"", "same.avsc": "{\"type\": \"long\"}",
        ])
        let result = try Accord.run(["compare", "old.avsc", "new.avsc", "--format", format], in: folder)
        #expect(result.exitCode == 1)
        #expect(result.output.contains("new.avsc"))
        #expect(result.output.contains("type-changed"))
        let clean = try Accord.run(["compare", "old.avsc", "same.avsc", "--format", format], in: folder)
        #expect(clean.exitCode == 0)
        let more = ["compare", "old.avsc", "new.avsc", "--format", format, "--output", "out"]
        #expect(try Accord.run(more, in: folder).exitCode == 64)
    }

    @Test(
        "what is done is said beside a document, not in it",
        arguments: [
            (["release", "PlaceOrder"], "released schemas/orders/history/PlaceOrder/1.0.avsc\n"),
            (["release", "OrderPlaced"], "nothing to release: every contract is its newest release\n"),
            (["new", "OrderShipped", "--topic", "orders"], "wrote schemas/orders/OrderShipped.avsc\n"),
            (["generate", "--output", "out"], "files in out, "),
        ])
    func saying(arguments: [String], words: String) throws {
        let json = try Accord.run(arguments + ["--format", "json"], in: .examples())
        #expect(json.output.hasPrefix("{\n") && json.output.hasSuffix("\n}\n"), "\(json.output)")
        #expect(json.errors.contains(words))
        #expect(json.exitCode == 0)
        let text = try Accord.run(arguments, in: .examples())
        #expect(text.output.contains(words))
        #expect(text.errors == "")
    }
}
