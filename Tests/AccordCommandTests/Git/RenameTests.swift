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
        try repository.expect(["0"], of: "--against", "git:HEAD")
        try folder.edit("schemas/shipping/history/OrderPlaced/1.0.avsc", "A contract.", "Another.")
        try repository.expect(
            [
                "schemas/shipping/history/OrderPlaced/1.0.avsc:5:12: error: this release is not what it was "
                    + "[release-edited]", "1",
            ], of: "--against", "git:HEAD")
        try folder.remove("schemas/shipping/history/OrderPlaced/1.0.avsc")
        try repository.expect(
            [
                "schemas/orders/history/OrderPlaced/1.0.avsc:1:1: error: this release is gone "
                    + "[release-deleted]", "1",
            ], of: "--against", "git:HEAD")
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
