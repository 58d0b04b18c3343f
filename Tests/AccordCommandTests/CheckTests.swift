import Foundation
import Testing

@Suite("accord check")
struct CheckTests {
    private static let record =
        "{\"type\":\"record\",\"name\":\"X\",\"namespace\":\"a\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"}]}"

    @Test("the examples are clean, and nothing is said")
    func examples() throws {
        let result = try Accord.run(["check"], in: .examples())
        #expect(result.exitCode == 0)
        #expect(result.all == "")
    }

    @Test(
        "a folder may be named in any way",
        arguments: ["schemas", "schemas/", "./schemas", "schemas/../schemas", "schemas//"])
    func folderNames(name: String) throws {
        let folder = try TemporaryFolder.examples()
        #expect(try Accord.run(["check", name], in: folder).exitCode == 0)
        try folder.write("{", to: "schemas/orders/Broken.avsc")
        let result = try Accord.run(["check", name, "--format", "oneline"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.lines.count == 1)
        #expect(
            result.lines.first?.hasSuffix(
                "schemas/orders/Broken.avsc:1:2: error: expected a key in double quotes "
                    + "or '}', found the end of the file [syntax]") == true)
    }

    @Test("the folder of schemas itself may be the current one")
    func currentFolder() throws {
        let folder = try TemporaryFolder(["o/topic.yaml": "key: id\n", "o/X.avsc": "{"])
        let result = try Accord.run(["check", ".", "--format", "oneline"], in: folder)
        #expect(result.lines.first?.hasPrefix("o/X.avsc:1:2: error: ") == true)
    }

    @Test("a folder without contracts is not clean")
    func emptyFolder() throws {
        let folder = try TemporaryFolder(["schemas/readme.txt": "nothing"])
        let result = try Accord.run(["check"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.output == "")
        #expect(
            result.errors
                == "error: schemas: there are no contracts here, NAME.avsc or NAME.schema.json beside a topic.yaml\n")
    }

    @Test("a topic without contracts is not clean either")
    func emptyTopic() throws {
        let result = try Accord.run(["check"], in: TemporaryFolder(["schemas/o/topic.yaml": "key: id\n"]))
        #expect(result.exitCode == 2)
    }

    @Test("a folder that is not there is said to be not there", arguments: ["check", "release", "generate"])
    func missingFolder(command: String) throws {
        let arguments = ["check": ["check"], "release": ["release"], "generate": ["generate", "--output", "out"]]
        let folder = try TemporaryFolder()
        let result = try Accord.run(arguments[command] ?? [], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.all == "error: schemas: No such file or directory\n")
        #expect(!folder.exists("out"))
    }

    @Test("a file is no folder")
    func file() throws {
        let result = try Accord.run(["check", "x.avsc"], in: TemporaryFolder(["x.avsc": Self.record]))
        #expect(result.exitCode == 2)
        #expect(result.all == "error: x.avsc: this is no folder of schemas, but a file\n")
    }

    @Test(
        "files that look meant, but are not read, are warned of",
        arguments: ["orders/Order.json", "orders/topic.yml", "orders/Order.avdl", "orders/Order.avpr"])
    func strayFiles(path: String) throws {
        let folder = try TemporaryFolder.examples()
        try folder.write("{}", to: "schemas/\(path)")
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.lines == ["schemas/\(path):1:1: warning: this file takes no part in any check [stray-file]"])
        #expect(result.exitCode == 0)
        #expect(try Accord.run(["check", "--fail-on", "warning"], in: folder).exitCode == 1)
    }

    @Test("a policy that nobody reads is not passed over", arguments: ["accord.yml", "orders/accord.yaml"])
    func misplacedPolicy(path: String) throws {
        let folder = try TemporaryFolder.examples()
        try folder.write("level: none\n", to: "schemas/\(path)")
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.lines == ["schemas/\(path):1:1: error: this policy is not read [invalid-configuration]"])
        #expect(result.exitCode == 2)
    }

    @Test("a topic that is checked in place of the folder of schemas says so")
    func topicAsFolder() throws {
        let folder = try TemporaryFolder(["schemas/orders/topic.yaml": "key: id\n"])
        try folder.write(Repository.record("OrderPlaced"), to: "schemas/orders/OrderPlaced.avsc")
        let result = try Accord.run(["check", "schemas/orders", "--format", "oneline"], in: folder)
        #expect(
            result.lines.contains(
                "schemas/orders/topic.yaml:1:1: error: this topic has no folder, and no name [invalid-topic]"))
        #expect(result.exitCode == 2)
    }

    @Test("a contract with releases whose topic is gone is missed, though others refer to it")
    func topicGone() throws {
        let folder = try TemporaryFolder(["schemas/trades/topic.yaml": "key: id\n"])
        let placed =
            "{\"type\":\"record\",\"name\":\"OrderPlaced\",\"namespace\":\"a\",\"doc\":\"d\",\"fields\":[]}"
        try folder.write(placed, to: "schemas/orders/OrderPlaced.avsc")
        try folder.write(placed, to: "schemas/orders/history/OrderPlaced/1.0.avsc")
        try folder.write(
            Repository.record("OrderSeen", ("order", "a.OrderPlaced")), to: "schemas/trades/OrderSeen.avsc")
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(
            result.lines.contains(
                "schemas/orders/OrderPlaced.avsc:1:1: error: 'OrderPlaced' has releases, and lies in no topic "
                    + "[contract-without-topic]"))
        #expect(result.exitCode == 2)
    }

    #if os(Linux)
        @Test("what cannot be written is not clean")
        func fullOutput() throws {
            let result = try Accord.execute(
                ["/bin/sh", "-c", "\"$0\" check --format json > /dev/full", Accord.executable], in: .examples())
            #expect(result.exitCode == 2)
            #expect(result.errors == "error: standard output: No space left on device\n")
        }
    #endif

    @Test(
        "other files and hidden ones are left alone",
        arguments: ["orders/readme.md", ".hidden/X.avsc", "orders/.X.avsc"])
    func otherFiles(path: String) throws {
        let folder = try TemporaryFolder.examples()
        try folder.write("{", to: "schemas/\(path)")
        let result = try Accord.run(["check", "--fail-on", "warning"], in: folder)
        #expect(result.exitCode == 0)
        #expect(result.all == "")
    }

    @Test(
        "a release that lies wrong is a finding", arguments: ["orders/history/1.0.avsc", "orders/history/a/b/1.0.avsc"])
    func strayRelease(path: String) throws {
        let folder = try TemporaryFolder.examples()
        try folder.write(Self.record, to: "schemas/\(path)")
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.lines == ["schemas/\(path):1:1: warning: this file takes no part in any check [stray-file]"])
    }

    @Test("a contract outside of any topic is not passed over")
    func withoutTopic() throws {
        let result = try Accord.run(
            ["check", "--format", "oneline"], in: TemporaryFolder(["schemas/o/X.avsc": Self.record]))
        #expect(result.exitCode == 2)
        #expect(
            result.lines == [
                "schemas/o/X.avsc:1:1: error: 'X' lies in no topic,"
                    + " and no contract refers to it [contract-without-topic]"
            ])
    }

    @Test("a contract that is gone while its releases are there is an error")
    func deletedContract() throws {
        let folder = try TemporaryFolder.examples()
        try folder.remove("schemas/orders/OrderPlaced.avsc")
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.exitCode == 1)
        #expect(
            result.lines == [
                "schemas/orders/history/OrderPlaced/1.3.avsc:1:1: error: 'OrderPlaced' has releases,"
                    + " but no contract any "
                    + "more [contract-deleted]"
            ])
    }

    @Test("a release that is gone leaves a gap")
    func deletedRelease() throws {
        let folder = try TemporaryFolder.examples()
        try folder.remove("schemas/orders/history/OrderPlaced/1.1.avsc")
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.exitCode == 1)
        #expect(result.lines.contains { $0.hasSuffix("[history-gap]") })
    }

    @Test("a release that cannot be read is not passed over")
    func brokenRelease() throws {
        let folder = try TemporaryFolder.examples()
        try folder.write("{\"type\": \"recrd\"}", to: "schemas/orders/history/OrderPlaced/1.0.avsc")
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.exitCode == 2)
        #expect(
            result.lines.first
                == "schemas/orders/history/OrderPlaced/1.0.avsc:1:10: error: the name 'recrd' is not defined before "
                + "this place [unknown-name]")
    }

    @Test("a contract in both formats is a finding")
    func twins() throws {
        let folder = try TemporaryFolder([
            "schemas/o/topic.yaml": "key: id\n", "schemas/o/X.avsc": Self.record, "schemas/o/X.schema.json": "{}",
        ])
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.lines.contains { $0.hasSuffix("[duplicate-contract]") })
    }

    @Test("findings come in one order, whatever the order of the files")
    func order() throws {
        let folder = try TemporaryFolder(["schemas/o/topic.yaml": "key: id\n"])
        for name in ["C", "A", "B"] {
            let fields = "{\"name\":\"b c\",\"type\":\"int\"},\n{\"name\":\"a b\",\"type\":\"int\"}"
            let text = "{\"type\":\"record\",\"name\":\"\(name)\",\"fields\":[\(fields)]}"
            try folder.write(text, to: "schemas/o/\(name).avsc")
        }
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        let places = result.lines.map { $0.split(separator: " ")[0] }
        #expect(places == ["A", "B", "C"].flatMap { ["schemas/o/\($0).avsc:1:47:", "schemas/o/\($0).avsc:2:9:"] })
    }
}

@Suite("Wrong use")
struct UsageTests {
    @Test(
        "is told by the exit code 64",
        arguments: [
            ["frobnicate"], ["check", "--nope"], ["check", "--level", "nonsense"], ["check", "--format", "nonsense"],
            ["check", "--fail-on", "nonsense"], ["check", "a", "b"], ["compare"], ["compare", "a.avsc"], ["generate"],
            ["compare", "a", "b", "c"], ["release", "a", "b"], ["check", "--level"], ["compare", "--batch"],
            ["compare", "a.avsc", "--batch", "x.jsonl"], ["compare", "--batch", "x.jsonl", "--format", "text"],
            ["compare", "a", "b", "--format", "nonsense"], ["compare", "a", "b", "--content-model", "nonsense"],
            ["log"], ["diff", "--format", "oneline"],
        ])
    func wrongUse(arguments: [String]) throws {
        let result = try Accord.run(arguments, in: .examples())
        #expect(result.exitCode == 64)
        #expect(result.output == "")
        #expect(result.errors.contains("Error: "))
    }

    @Test("help is no wrong use", arguments: [["--help"], ["check", "--help"], ["help", "release"], ["--version"]])
    func help(arguments: [String]) throws {
        let result = try Accord.run(arguments, in: TemporaryFolder())
        #expect(result.exitCode == 0)
        #expect(result.errors == "")
        #expect(!result.output.isEmpty)
    }
}
