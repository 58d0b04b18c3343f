import Foundation
import Testing

@Suite("accord check --staged")
struct StagedTests {
    private let repository: Repository
    private let broken = "schemas/orders/OrderPlaced.avsc:7:29: error: 'id' changes from string to long [type-changed]"

    init() throws {
        repository = try Repository.example()
    }

    private var folder: TemporaryFolder { repository.folder }

    private func breakContract() throws {
        try folder.edit(Repository.contract, "\"id\", \"type\": \"string\"", "\"id\", \"type\": \"long\"")
    }

    @Test("only what is staged counts")
    func onlyStaged() throws {
        try breakContract()
        try repository.expect([broken, "1"])
        try repository.expect(["0"], of: "--staged")
        try repository.git("add", "--all")
        try folder.write(Repository.record("OrderPlaced"), to: Repository.contract)
        try repository.expect(["0"])
        try repository.expect([broken, "1"], of: "--staged")
    }

    @Test("a file that git is only told of is not staged")
    func intentToAdd() throws {
        try folder.write("{", to: "schemas/orders/OrderShipped.avsc")
        try repository.git("add", "--intent-to-add", "schemas/orders/OrderShipped.avsc")
        try repository.expect(["0"], of: "--staged")
    }

    @Test("releases of HEAD have to be in it as they were, states that were not released do not count")
    func releasesOfHead() throws {
        try folder.write(Repository.record("OrderShipped", ("to", "string")), to: "schemas/orders/OrderShipped.avsc")
        try repository.commit("a contract")
        try folder.write(Repository.record("OrderShipped", ("to", "long")), to: "schemas/orders/OrderShipped.avsc")
        try folder.edit(Repository.release, "A contract.", "Another.")
        try repository.git("add", "--all")
        let edited =
            "schemas/orders/history/OrderPlaced/1.0.avsc:5:12: error: this release is not what it was "
            + "[release-edited]"
        try repository.expect([edited, "1"], of: "--staged")
        try repository.expect(
            [
                "schemas/orders/OrderShipped.avsc:8:29: error: 'to' changes from string to long [type-changed]", edited,
                "1",
            ], of: "--staged", "--against", "git:HEAD")
    }

    @Test("a whole folder that goes takes its releases with it")
    func folderDeleted() throws {
        try repository.git("rm", "-r", "--quiet", "schemas")
        try repository.expect(
            [
                "schemas/orders/history/OrderPlaced/1.0.avsc:1:1: error: this release is gone "
                    + "[release-deleted]", "1",
            ], of: "--staged")
    }

    @Test("where nothing of the folder is staged, nothing is wrong, unless it is nowhere")
    func nothingThere() throws {
        try folder.write("key: id\n", to: "elsewhere/orders/topic.yaml")
        try repository.expect(["0"], of: "--staged", "elsewhere")
        try repository.expect(
            ["error: schema: there is no such folder, and git knows none", "2"], of: "--staged", "schema")
    }

    @Test("a baseline that is named takes nothing from what HEAD demands")
    func baselineBesidesHead() throws {
        try repository.git("switch", "--quiet", "--create", "work")
        let path = "schemas/orders/history/OrderPlaced/1.1.avsc"
        try folder.write(Repository.record("OrderPlaced", optional: ["note"]), to: path)
        try repository.commit("a release")
        try repository.git("rm", "--quiet", path)
        try repository.expect(
            ["\(path):1:1: error: this release is gone [release-deleted]", "1"], of: "--staged", "--against", "git:main"
        )
    }

    @Test("a merge keeps the releases of both sides")
    func merge() throws {
        try repository.git("switch", "--quiet", "--create", "work")
        let path = "schemas/orders/history/OrderPlaced/1.1.avsc"
        try folder.write(Repository.record("OrderPlaced", optional: ["note"]), to: path)
        try repository.commit("a release")
        try repository.git("switch", "--quiet", "main")
        try folder.write("b\n", to: "b")
        try repository.commit("meanwhile")
        try repository.git("merge", "--quiet", "--no-commit", "work")
        try repository.git("rm", "--quiet", "--force", path)
        try repository.expect(
            ["\(path):1:1: error: this release is gone [release-deleted]", "1"], of: "--staged")
    }

    @Test("git is not locked by it, and need not be writable")
    func locked() throws {
        try folder.write("", to: ".git/index.lock")
        try repository.expect(["0"], of: "--staged")
    }

    @Test("files in conflict are not checked, and that is said")
    func conflict() throws {
        try repository.git("switch", "--quiet", "--create", "work")
        try folder.write(Repository.record("OrderPlaced", optional: ["a"]), to: Repository.contract)
        try repository.commit("a")
        try repository.git("switch", "--quiet", "main")
        try folder.write(Repository.record("OrderPlaced", optional: ["b"]), to: Repository.contract)
        try repository.commit("b")
        #expect(try repository.attempt(["merge", "work"]).exitCode == 1)
        try repository.expect(
            ["error: schemas: there are unmerged files; resolve them, then: git add --update", "2"], of: "--staged")
    }

    @Test("settings of clients are read as they are staged, wherever they lie")
    func settings() throws {
        try folder.write(
            "key: id\nconsumers: { ledger: { file: ../../deploy/ledger.properties } }\n",
            to: "schemas/orders/topic.yaml")
        try folder.write("group.id=ledger\nno.such.setting=1\n", to: "deploy/ledger.properties")
        try repository.git("add", "schemas")
        let early = try repository.accord("check", "--staged", "--format", "oneline")
        #expect(
            early.lines.contains(
                "schemas/orders/topic.yaml:2:30: error: the file cannot be read: git has no such file there "
                    + "[unreadable-file]"))
        #expect(early.exitCode == 2)
        try repository.git("add", "--all")
        let staged = try repository.accord("check", "--staged", "--format", "oneline")
        #expect(staged.output.contains("deploy/ledger.properties:2:1: "))
    }

    @Test(
        "settings behind a link are read in git as they are on disk",
        arguments: ["shared.properties", "../other/far.properties", "../../secret", "/etc/hostname", "near.properties"])
    func linkedSettings(destination: String) throws {
        try folder.write(
            "key: id\nconsumers: { ledger: { file: ../../deploy/near.properties } }\n", to: "schemas/orders/topic.yaml")
        for path in ["deploy/shared.properties", "other/far.properties"] {
            try folder.write("group.id=ledger\nno.such.setting=1\n", to: path)
        }
        try folder.link("deploy/near.properties", to: destination)
        try repository.git("add", "--all")
        let staged = try repository.accord("check", "--staged", "--format", "oneline")
        guard destination.hasSuffix("red.properties") || destination.hasSuffix("far.properties") else {
            #expect(staged.exitCode == 2)
            return #expect(staged.output.contains("schemas/orders/topic.yaml:2:30: error: the file cannot be read: "))
        }
        #expect(staged.output.contains("deploy/near.properties:2:1: "), "\(staged.all)")
        #expect(try repository.accord("check", "--format", "oneline").all == staged.all)
    }

    @Test("a link that cannot be followed in git is not passed over")
    func linkToLink() throws {
        try folder.write("key: id\n", to: "real/topic.yaml")
        try folder.write("{", to: "real/ParcelLost.avsc")
        try folder.link("current", to: "real")
        try folder.link("schemas/shipping", to: "../current")
        try repository.git("add", "--all")
        try repository.expect(
            [
                "error: schemas: the symbolic link 'schemas/shipping' cannot be followed in git; commit what is behind it",
                "2",
            ], of: "--staged")
    }

    @Test("links are followed as git has them")
    func links() throws {
        try folder.link("schemas/shipping", to: "../elsewhere/shipping")
        try folder.link("schemas/orders/OrderShipped.avsc", to: "../../elsewhere/OrderShipped.avsc")
        try folder.write("key: id\n", to: "elsewhere/shipping/topic.yaml")
        try folder.write("{", to: "elsewhere/shipping/ParcelLost.avsc")
        try folder.write("[", to: "elsewhere/OrderShipped.avsc")
        let lines = [
            "schemas/orders/OrderShipped.avsc:1:2: error: expected a value or ']', found the end of the file [syntax]",
            "schemas/shipping/ParcelLost.avsc:1:2: error: expected a key in double quotes or '}', found the end of the "
                + "file [syntax]", "2",
        ]
        try repository.expect(lines)
        try repository.git("add", "--all")
        try repository.expect(lines, of: "--staged")
    }
}
