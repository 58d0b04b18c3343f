import Foundation
import Testing

@Suite("Contracts that are renamed are followed")
struct RenameTests {
    private let repository: Repository
    private let state = "schemas/orders/OrderShipped.avsc"

    init() throws {
        repository = try Repository.example()
        try repository.folder.write(
            Repository.record("OrderShipped", ("to", "string"), ("by", "string")),
            to: "schemas/orders/OrderShipped.avsc")
        try repository.commit("another contract")
        try repository.folder.write("key: id\n", to: "schemas/shipping/topic.yaml")
    }

    private var folder: TemporaryFolder { repository.folder }

    @Test("into another topic, known to git or not, and edited there", arguments: [true, false])
    func intoAnotherTopic(isStaged: Bool) throws {
        let text = try folder.text(state).replacingOccurrences(
            of: "\"to\", \"type\": \"string\"", with: "\"to\", \"type\": \"long\"")
        try folder.write(text, to: "schemas/shipping/OrderShipped.avsc")
        try folder.remove(state)
        if isStaged { try repository.git("add", "--all") }
        try repository.expect(
            [
                "schemas/shipping/OrderShipped.avsc:8:29: error: 'to' changes from string to long [type-changed]", "1",
            ], of: "--against", "git:HEAD")
    }

    @Test("with its releases, each of which has to arrive")
    func withReleases() throws {
        try FileManager.default.createDirectory(
            atPath: folder.url.path + "/schemas/shipping/history", withIntermediateDirectories: true)
        try repository.git("mv", Repository.contract, "schemas/shipping/OrderPlaced.avsc")
        try repository.git("mv", "schemas/orders/history/OrderPlaced", "schemas/shipping/history/OrderPlaced")
        let moved = Self.moved("shipping/OrderPlaced.avsc", to: "shipping")
        try repository.expect([moved, "1"], of: "--against", "git:HEAD")
        try folder.edit("schemas/shipping/history/OrderPlaced/1.0.avsc", "A contract.", "Another.")
        try repository.expect(
            [
                moved,
                "schemas/shipping/history/OrderPlaced/1.0.avsc:5:12: error: this release is not what it was "
                    + "[release-edited]", "1",
            ], of: "--against", "git:HEAD")
        try folder.remove("schemas/shipping/history/OrderPlaced/1.0.avsc")
        try repository.expect(
            [
                "schemas/orders/history/OrderPlaced/1.0.avsc:1:1: error: this release is gone "
                    + "[release-deleted]", moved, "1",
            ], of: "--against", "git:HEAD")
    }

    private static func moved(_ path: String, to topic: String, in folder: String = "schemas") -> String {
        "\(folder)/\(path):1:1: error: 'OrderPlaced' moves from the topic 'orders' to the topic '\(topic)' [contract-moved]"
    }

    private func moveReleased() throws {
        try FileManager.default.createDirectory(
            atPath: folder.url.path + "/schemas/shipping/history", withIntermediateDirectories: true)
        try repository.git("mv", Repository.contract, "schemas/shipping/OrderPlaced.avsc")
        try repository.git("mv", "schemas/orders/history/OrderPlaced", "schemas/shipping/history/OrderPlaced")
        try repository.git("add", "--all")
    }

    @Test("a released one into another topic, which every gate finds and nothing lets pass")
    func releasedIntoAnotherTopic() throws {
        try moveReleased()
        let moved = Self.moved("shipping/OrderPlaced.avsc", to: "shipping")
        try repository.expect([moved, "1"], of: "--staged")
        try repository.expect([moved, "1"], of: "--staged", "--against", "git:HEAD")
        let diff = try repository.accord("diff", "--against", "git:HEAD")
        #expect(
            diff.output.hasPrefix(
                """
                OrderPlaced 1.0 (shipping): breaking
                  the contract was called orders/OrderPlaced
                  error: 'OrderPlaced' moves from the topic 'orders' to the topic 'shipping' [contract-moved]

                """), "\(diff.all)")
        #expect(diff.exitCode == 1)
        #expect(!diff.output.contains("Besides"))
        let written = try repository.accord("baseline", "write", "--against", "git:HEAD")
        #expect(written.exitCode == 1)
        #expect(written.output.contains("release a new contract in 'shipping', such as OrderPlacedV2"))
        try folder.write("key: id\ntopic: orders\n", to: "schemas/shipping/topic.yaml")
        try folder.remove("schemas/orders/topic.yaml")
        try folder.remove("schemas/orders/OrderShipped.avsc")
        let sameTopic = try repository.accord("check", "--against", "git:HEAD", "--format", "oneline")
        #expect(!sameTopic.output.contains("contract-moved"), "\(sameTopic.all)")
    }

    @Test("a topic that moves as a whole and takes another name is told once")
    func topicMoved() throws {
        try folder.remove("schemas/shipping")
        #expect(try repository.accord("release").exitCode == 0)
        try repository.commit("releases")
        try repository.git("mv", "schemas/orders", "schemas/sales")
        try repository.expect(
            ["schemas/sales/topic.yaml:1:1: error: the topic 'orders' is called 'sales' [topic-renamed]", "1"],
            of: "--against", "git:HEAD")
    }

    @Test("a released one under another name, whatever its type is called", arguments: [true, false])
    func renamed(isJSON: Bool) throws {
        let suffix = isJSON ? ".schema.json" : ".avsc"
        if isJSON {
            let schema = #"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#
            try folder.write(schema, to: "schemas/orders/ParcelLost.schema.json")
        } else {
            try folder.write(Repository.record("ParcelLost"), to: "schemas/orders/ParcelLost.avsc")
        }
        #expect(try repository.accord("release", "ParcelLost").exitCode == 0)
        try repository.commit("a release")
        try repository.git("mv", "schemas/orders/ParcelLost\(suffix)", "schemas/orders/ParcelStolen\(suffix)")
        try repository.git("mv", "schemas/orders/history/ParcelLost", "schemas/orders/history/ParcelStolen")
        let result = try repository.accord("check", "--against", "git:HEAD", "--format", "oneline")
        #expect(result.exitCode == 1)
        #expect(
            result.lines.contains(
                "schemas/orders/ParcelStolen\(suffix):1:1: error: the contract 'ParcelLost' is called 'ParcelStolen' "
                    + "[contract-renamed]"), "\(result.all)")
    }

    @Test("with the folder of schemas")
    func folderOfSchemas() throws {
        try folder.remove("schemas/shipping")
        try repository.git("mv", "schemas", "contracts")
        try repository.expect(["0"], of: "contracts", "--against", "git:HEAD")
        try folder.edit(
            "contracts/orders/OrderShipped.avsc", "\"to\", \"type\": \"string\"", "\"to\", \"type\": \"long\"")
        try repository.expect(
            [
                "contracts/orders/OrderShipped.avsc:8:29: error: 'to' changes from string to long [type-changed]", "1",
            ], of: "contracts", "--against", "git:HEAD")
    }

    @Test("with the folder of schemas, into one that was there, and with its topics")
    func folderAndTopic() throws {
        try folder.write("a\n", to: "contracts/README.md")
        try repository.commit("a folder")
        try folder.remove("schemas/shipping")
        try repository.git("mv", "schemas/orders", "contracts/orders2")
        try folder.edit(
            "contracts/orders2/OrderShipped.avsc", "\"to\", \"type\": \"string\"", "\"to\", \"type\": \"long\"")
        try repository.expect(
            [
                Self.moved("orders2/OrderPlaced.avsc", to: "orders2", in: "contracts"),
                "contracts/orders2/OrderShipped.avsc:8:29: error: 'to' changes from string to long [type-changed]", "1",
            ], of: "contracts", "--against", "git:HEAD")
    }

    @Test("but not for one that is still there")
    func otherFolder() throws {
        try folder.write("key: id\n", to: "service/schemas/orders/topic.yaml")
        try folder.write(Repository.record("OrderPlaced", ("x", "string")), to: "service/\(Repository.contract)")
        try repository.expect(["0"], of: "service/schemas", "--against", "git:HEAD")
    }

    @Test("but not where less than half of it is the same")
    func another() throws {
        try folder.remove(state)
        try folder.write(
            "{ \"type\": \"record\", \"name\": \"ParcelLost\", \"namespace\": \"com.example\", \"doc\": \"Lost.\",\n"
                + "  \"fields\": [{ \"name\": \"id\", \"type\": \"string\", \"doc\": \"Which.\" }] }\n",
            to: "schemas/shipping/ParcelLost.avsc")
        try repository.expect(
            [
                "\(state):1:1: error: the contract 'OrderShipped' is gone [contract-deleted]", "1",
            ], of: "--against", "git:HEAD")
    }
}
