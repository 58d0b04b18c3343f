import Foundation
import Testing

@Suite("accord compare --format json")
struct CompareJSONTests {
    private static let old =
        #"{"type":"record","name":"X","fields":[{"name":"id","type":"string"}]}"#
    private static let new =
        #"{"type":"record","name":"X","fields":[{"name":"id","type":"string"},"# + "\n"
        + #"{"name":"at","type":"long","default":0}, {"name":"b","type":{"type":"array","items":"int"}}]}"#

    private func folder() throws -> TemporaryFolder {
        try TemporaryFolder(["old.avsc": Self.old, "new.avsc": Self.new])
    }

    @Test("says yes in JSON")
    func compatible() throws {
        let result = try Accord.run(["compare", "old.avsc", "old.avsc", "--format", "json"], in: folder())
        #expect(result.all == "{\n  \"compatible\": true,\n  \"incompatibilities\": []\n}\n")
        #expect(result.exitCode == 0)
    }

    @Test("says no in JSON, with both places and their pointers")
    func incompatible() throws {
        let arguments = ["compare", "old.avsc", "new.avsc", "--level", "backward", "--format", "json"]
        let result = try Accord.run(arguments, in: folder())
        #expect(
            result.all == """
                {
                  "compatible": false,
                  "incompatibilities": [
                    {
                      "rule": "field-added-not-optional",
                      "direction": "backward",
                      "message": "'b' has no default, and messages of 1.0 do not have it",
                      "old": {"file": "old.avsc", "line": 1, "column": 25, "pointer": "/name"},
                      "new": {"file": "new.avsc", "line": 2, "column": 50, "pointer": "/fields/2/name"},
                      "pointer": "/fields/2/name",
                      "witness": {
                        "sentence": "1.0 writes {\\"id\\": \\"\\"}; a 1.1 reader finds no 'b' and has no default for it",
                        "message": {"id": ""},
                        "binary": "00"
                      }
                    }
                  ]
                }

                """)
        #expect(result.exitCode == 1)
    }

    @Test(
        "answers at every level",
        arguments: [
            ("none", true), ("backward", false), ("forward", true), ("full", false), ("backward-transitive", false),
            ("forward-transitive", true), ("full-transitive", false), ("optional-only", false),
        ])
    func levels(level: String, compatible: Bool) throws {
        let arguments = ["compare", "old.avsc", "new.avsc", "--level", level, "--format", "json"]
        let result = try Accord.run(arguments, in: folder())
        #expect(result.output.contains("\"compatible\": \(compatible),"))
        #expect(result.exitCode == (compatible ? 0 : 1))
    }

    @Test(
        "reads open objects by the level, or as it is told",
        arguments: [
            ([], true), (["--level", "full"], false), (["--content-model", "strict"], false),
            (["--level", "full", "--content-model", "tolerant"], true),
        ])
    func contentModel(options: [String], compatible: Bool) throws {
        let folder = try TemporaryFolder([
            "old.schema.json": #"{"type": "object", "properties": {"b": {}}}"#,
            "new.schema.json": #"{"type": "object", "properties": {"b": {}, "a": {"type": "string"}}}"#,
        ])
        let result = try Accord.run(["compare", "old.schema.json", "new.schema.json"] + options, in: folder)
        #expect(result.exitCode == (compatible ? 0 : 1), "\(result.all)")
    }

    @Test("undecided is null, and 2")
    func undecided() throws {
        let folder = try TemporaryFolder([
            "old.schema.json": "{}", "new.schema.json": ##"{"$dynamicRef": "#a", "$schema": "\##(draft2020)"}"##,
        ])
        let result = try Accord.run(["compare", "old.schema.json", "new.schema.json", "--format", "json"], in: folder)
        #expect(result.output.contains("\"compatible\": null,"), "\(result.all)")
        #expect(result.exitCode == 2)
    }

    private var draft2020: String { "https://json-schema.org/draft/2020-12/schema" }

    @Test("what cannot be read is null, and 2")
    func unreadable() throws {
        let folder = try folder()
        try folder.write("{\"type\": \"recrd\"}", to: "new.avsc")
        let result = try Accord.run(["compare", "old.avsc", "new.avsc", "--format", "json"], in: folder)
        #expect(
            result.all == """
                {
                  "compatible": null,
                  "incompatibilities": [],
                  "error": "new.avsc:1:10: the name 'recrd' is not defined before this place [unknown-name]"
                }

                """)
        #expect(result.exitCode == 2)
    }
}
