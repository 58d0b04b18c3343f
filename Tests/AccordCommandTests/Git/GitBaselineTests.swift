import Foundation
import Testing

@Suite("accord check --against git:REVISION")
struct GitBaselineTests {
    private let repository: Repository

    init() throws {
        repository = try Repository.example()
        try repository.git("switch", "--quiet", "--create", "work")
    }

    private var folder: TemporaryFolder { repository.folder }

    @Test("nothing changed, nothing said")
    func unchanged() throws {
        try repository.expect(["0"], of: "--against", "git:main")
    }

    @Test("a new contract passes, and is held to what was committed of it since")
    func newContract() throws {
        try folder.write(Repository.record("OrderShipped", ("to", "string")), to: "schemas/orders/OrderShipped.avsc")
        try repository.expect(["0"], of: "--against", "git:main")
        try repository.commit("a new contract")
        try folder.write(Repository.record("OrderShipped", ("to", "long")), to: "schemas/orders/OrderShipped.avsc")
        try repository.expect(["0"], of: "--against", "git:main")
        try repository.expect(
            [
                "schemas/orders/OrderShipped.avsc:8:29: error: 'to' changes from string to long [type-changed]", "1",
            ], of: "--against", "git:HEAD")
    }

    @Test("what was merged but never released counts as a version, with the release before it")
    func unreleasedState() throws {
        try repository.git("switch", "--quiet", "main")
        try folder.write(Repository.record("OrderPlaced", optional: ["note"]), to: Repository.contract)
        try repository.commit("a note")
        try repository.git("switch", "--quiet", "--create", "later")
        try folder.edit(Repository.contract, "[\"null\", \"string\"]", "[\"null\", \"long\"]")
        try repository.expect(["0"])
        let result = try repository.accord("check", "--against", "git:main")
        #expect(result.exitCode == 1)
        #expect(
            result.output == """
                error: 'note' changes from null or string to null or long [type-changed]
                 --> schemas/orders/OrderPlaced.avsc:8:31
                  |
                8 |     { "name": "note", "type": ["null", "long"], "doc": "A field.", "default": null }
                  |                               ^^^^^^^^^^^^^^^^ 1.1: null or long
                 ::: main:schemas/orders/OrderPlaced.avsc:8:31
                  |
                8 |     { "name": "note", "type": ["null", "string"], "doc": "A field.", "default": null }
                  |                               ------------------ 1.1 (main): null or string
                  = witness: 1.1 (main) writes {"id": "", "note": {"string": "a"}}; a 1.1 reader expects null or long for 'note'
                  = help: keep the type, and give the new one a new, optional field

                1 error

                """)
    }

    @Test("the commit counts at which the branch left, not what came after it")
    func mergeBase() throws {
        try repository.git("switch", "--quiet", "main")
        try folder.write(Repository.record("OrderPlaced", optional: ["note"]), to: Repository.contract)
        try repository.commit("a note")
        try repository.git("switch", "--quiet", "work")
        try repository.expect(["0"], of: "--against", "git:main")
        try repository.git("merge", "--quiet", "main")
        try folder.write(Repository.record("OrderPlaced"), to: Repository.contract)
        try repository.expect(["0"], of: "--against", "git:main")
    }

    @Test(
        "a revision is whatever git takes for one commit",
        arguments: [
            "main", "main~0", "HEAD~1", "HEAD^", "HEAD@{1}", "@{1}", "@~", ":/fix: the", "HEAD^{/fix: the}", "v1",
            "v1^{}",
            "v1^{commit}", "refs/heads/main", "heads/main", "main@{0}", "@{-1}", "FULL", "SHORT", "v1-0-gSHORT",
        ])
    func revisions(revision: String) throws {
        try folder.write(Repository.record("OrderShipped", ("to", "string")), to: "schemas/orders/OrderShipped.avsc")
        try repository.commit("fix: the first state")
        try repository.git("tag", "--annotate", "--message", "released", "v1")
        try repository.git("branch", "--force", "main")
        try repository.git("switch", "--quiet", "main")
        try repository.git("switch", "--quiet", "--create", "later")
        try repository.git("commit", "--quiet", "--allow-empty", "--message", "later")
        try folder.write(Repository.record("OrderShipped", ("to", "long")), to: "schemas/orders/OrderShipped.avsc")
        let full = try repository.git("rev-parse", "main").trimmingCharacters(in: .whitespacesAndNewlines)
        let name = revision.replacing("FULL", with: full).replacing("SHORT", with: full.prefix(8))
        try repository.expect(
            ["schemas/orders/OrderShipped.avsc:8:29: error: 'to' changes from string to long [type-changed]", "1"],
            of: "--against", "git:\(name)")
    }

    @Test("a contract that is gone is missed")
    func deletedContract() throws {
        try folder.write(Repository.record("OrderShipped"), to: "schemas/orders/OrderShipped.avsc")
        try repository.commit("a contract")
        try folder.remove("schemas/orders/OrderShipped.avsc")
        try repository.expect(
            [
                "schemas/orders/OrderShipped.avsc:1:1: error: the contract 'OrderShipped' is gone "
                    + "[contract-deleted]", "1",
            ], of: "--against", "git:HEAD")
        try repository.expect(["0"], of: "--against", "git:main")
        try folder.remove(Repository.contract)
        try repository.expect(
            [
                "schemas/orders/history/OrderPlaced/1.0.avsc:1:1: error: 'OrderPlaced' has releases, but no contract any "
                    + "more [contract-deleted]",
                "schemas/orders/topic.yaml:1:1: warning: the topic 'orders' has no contracts [topic-without-contracts]",
                "1",
            ], of: "--against", "git:main")
    }

    @Test("a release that is edited or gone is missed")
    func changedReleases() throws {
        try folder.edit(Repository.release, "A contract.", "Another.")
        try repository.expect(
            [
                "schemas/orders/history/OrderPlaced/1.0.avsc:5:12: error: this release is not what it was "
                    + "[release-edited]", "1",
            ], of: "--against", "git:main")
        try folder.remove(Repository.release)
        try repository.expect(
            [
                "schemas/orders/history/OrderPlaced/1.0.avsc:1:1: error: this release is gone "
                    + "[release-deleted]", "1",
            ], of: "--against", "git:main")
    }

    @Test("line breaks that git changes on its way are no edits")
    func lineBreaks() throws {
        let text = try folder.text(Repository.release)
        try folder.write(text.replacingOccurrences(of: "\n", with: "\r\n"), to: Repository.release)
        try repository.expect(["0"], of: "--against", "git:main")
    }

    @Test("releases of a topic stay as well")
    func topicRelease() throws {
        let path = "schemas/orders/history/topic/1.0.yaml"
        try folder.write("topic: \"orders\"\nkey: [\"id\"]\n", to: path)
        try repository.commit("a topic")
        try folder.edit(path, "orders", "others")
        try repository.expect(
            [
                "\(path):1:10: error: this release is not what it was [release-edited]",
                "schemas/orders/topic.yaml:1:1: error: the topic 'others' is called 'orders' [topic-renamed]", "1",
            ], of: "--against", "git:HEAD")
    }

    @Test("a contract that is mended may pass, whatever it was before")
    func mended() throws {
        try folder.write("{", to: "schemas/orders/OrderShipped.avsc")
        try repository.commit("no contract")
        try folder.write(Repository.record("OrderShipped"), to: "schemas/orders/OrderShipped.avsc")
        try repository.expect(
            [
                "schemas/orders/OrderShipped.avsc:1:1: warning: 'OrderShipped' could not be read as it was; its "
                    + "releases alone count [baseline-unreadable]", "0",
            ], of: "--against", "git:HEAD")
    }

    @Test("a type that contracts share is read as it was then")
    func sharedType() throws {
        let shared =
            "{ \"type\": \"enum\", \"name\": \"Side\", \"namespace\": \"a\", \"doc\": \"A side.\", \"symbols\": [%] }\n"
        try folder.write(
            shared.replacingOccurrences(of: "%", with: "\"BUY\", \"SELL\""), to: "schemas/common/Side.avsc")
        try folder.write(
            Repository.record("OrderShipped", ("side", "a.Side")), to: "schemas/orders/OrderShipped.avsc")
        try repository.commit("a shared type")
        try folder.write(shared.replacingOccurrences(of: "%", with: "\"BUY\""), to: "schemas/common/Side.avsc")
        try repository.expect(
            [
                "schemas/common/Side.avsc:1:82: error: 'side' loses 'SELL', which messages of 1.0 (HEAD) may hold [enum-symbol-removed]",
                "1",
            ], of: "--against", "git:HEAD")
    }

    @Test("another folder of schemas may be the baseline")
    func folderBaseline() throws {
        try repository.git("worktree", "add", "--quiet", "../\(folder.url.lastPathComponent)-main", "main")
        defer { try? FileManager.default.removeItem(atPath: folder.url.path + "-main") }
        try folder.edit(Repository.release, "A contract.", "Another.")
        let other = "../\(folder.url.lastPathComponent)-main/schemas"
        try repository.expect(
            [
                "schemas/orders/history/OrderPlaced/1.0.avsc:5:12: error: this release is not what it was "
                    + "[release-edited]", "1",
            ], of: "--against", "dir:\(other)")
        try repository.expect(["error: nowhere: No such file or directory", "2"], of: "--against", "dir:nowhere")
    }
}
