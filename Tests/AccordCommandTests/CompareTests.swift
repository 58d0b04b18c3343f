import Foundation
import Testing

@Suite("accord compare")
struct CompareTests {
    private static func record(_ fields: String) -> String {
        "{\n \"type\": \"record\", \"name\": \"X\", \"fields\": [\(fields)\n ]\n}\n"
    }

    private static let id = "\n  {\"name\": \"id\", \"type\": \"string\"}"

    private func compare(_ old: String, _ new: String, _ arguments: String...) throws -> Accord.Result {
        let folder = try TemporaryFolder(["old.avsc": old, "new.avsc": new])
        return try Accord.run(["compare", "old.avsc", "new.avsc", "--format", "oneline"] + arguments, in: folder)
    }

    @Test(
        "equal schemas are compatible at every level",
        arguments: [
            "backward", "forward", "full", "backward-transitive", "forward-transitive", "full-transitive", "none",
            "optional-only",
        ])
    func equal(level: String) throws {
        let result = try compare(Self.record(Self.id), Self.record(Self.id), "--level", level)
        #expect(result.exitCode == 0)
        #expect(result.all == "")
    }

    @Test(
        "a required field that is new fails backward, not forward",
        arguments: [
            ("backward", 1), ("forward", 0), ("full", 1), ("none", 0), ("optional-only", 1),
        ] as [(String, Int32)])
    func requiredField(level: String, exitCode: Int32) throws {
        let new = Self.record(Self.id + ",\n  {\"name\": \"count\", \"type\": \"int\"}")
        let result = try compare(Self.record(Self.id), new, "--level", level)
        #expect(result.exitCode == exitCode)
        #expect(result.lines.count == Int(exitCode))
        if exitCode == 1 { #expect(result.lines[0].hasPrefix("new.avsc:4:12: error: ") == true, "\(result.all)") }
    }

    @Test("a file that is not there is said to be not there")
    func missing() throws {
        let folder = try TemporaryFolder(["old.avsc": Self.record(Self.id)])
        let result = try Accord.run(["compare", "old.avsc", "new.avsc"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.all == "error: new.avsc: No such file or directory\n")
    }

    @Test("a file that is broken is a finding, on either side", arguments: [("{", "[]"), ("[]", "{"), ("{", "{")])
    func broken(old: String, new: String) throws {
        let result = try compare(old, new)
        #expect(result.exitCode == 2)
        #expect(result.lines.count == (old == new ? 2 : 1))
        #expect(result.lines.allSatisfy { $0.contains(".avsc:1:2: error: expected a key") })
    }

    @Test("Avro and JSON Schema cannot be compared, which is said", arguments: [false, true])
    func formats(isReversed: Bool) throws {
        let folder = try TemporaryFolder(["a.avsc": Self.record(Self.id), "b.schema.json": "{\"type\": \"object\"}"])
        let files = isReversed ? ["b.schema.json", "a.avsc"] : ["a.avsc", "b.schema.json"]
        let result = try Accord.run(["compare"] + files, in: folder)
        #expect(result.exitCode == 2)
        #expect(result.output.contains("--> "))
    }

    @Test(
        "values that are named one by one are never exchanged in silence",
        arguments: [
            ("{\"const\":{\"a\":1}}", "{\"const\":{\"a\":2}}"), ("{\"const\":[1]}", "{\"const\":[2]}"),
            ("{\"enum\":[{\"a\":1}]}", "{\"enum\":[{\"a\":1},{\"a\":2}]}"),
            ("{\"enum\":[{}]}", "{\"enum\":[{\"a\":{}}]}"),
            ("{\"enum\":[{\"a\":1},{\"a\":2}]}", "{\"enum\":[{\"a\":1}]}"), ("{\"enum\":[[]]}", "{\"enum\":[[[]]]}"),
            ("{\"enum\":[[{\"a\":1}]]}", "{\"enum\":[[{\"a\":2}]]}"), ("{\"const\":1}", "{\"const\":1.5}"),
        ])
    func namedValues(old: String, new: String) throws {
        let schema = { (x: String) in "{\"type\":\"object\",\"properties\":{\"x\":\(x)}}" }
        let folder = try TemporaryFolder(["old.schema.json": schema(old), "new.schema.json": schema(new)])
        let result = try Accord.run(["compare", "old.schema.json", "new.schema.json"], in: folder)
        #expect(result.exitCode == 1, "\(result.all)")
        #expect(result.output.contains("--> new.schema.json:1:"))
    }

    @Test("a file of another kind is refused", arguments: ["a.json", "a.txt", "a"])
    func otherFiles(name: String) throws {
        let folder = try TemporaryFolder([name: Self.record(Self.id)])
        let result = try Accord.run(["compare", name, name], in: folder)
        #expect(result.exitCode == 2, "an Avro schema in \(name) passes for a JSON Schema")
    }
}
