import Foundation
import Testing

@Suite("accord baseline")
struct KnownFindingsTests {
    private static let contract = "schemas/orders/OrderPlaced.avsc"
    private static let file = "schemas/baseline.yaml"

    /// A contract that is broken and misnamed.
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder.examples()
        try folder.edit(Self.contract, "\"quantity\", \"type\": \"long\"", "\"quantity\", \"type\": \"string\"")
        try folder.edit(Self.contract, "{ \"name\": \"quantity\"", "\(Self.addition),\n    { \"name\": \"quantity\"")
    }

    private static let addition =
        "{ \"name\": \"deskName\", \"type\": [\"null\", \"string\"], \"doc\": \"Whose.\", \"default\": null }"

    private func run(_ arguments: String...) throws -> Accord.Result { try Accord.run(arguments, in: folder) }

    @Test("what is there is let pass, by every command, and can be listed")
    func write() throws {
        let written = try run("baseline", "write")
        #expect(written.all == "\(Self.file): 2 findings are let pass\n")
        #expect(written.exitCode == 0)
        #expect(
            try folder.text(Self.file) == """
                # Findings that were there when Accord was taken up. They are let pass, and new ones are not.
                # accord baseline list shows them, accord baseline prune takes out what is gone.
                findings:
                  - { rule: field-not-snake-case, file: "orders/OrderPlaced.avsc", message: "'deskName' is not in snake case" }
                  - { rule: type-changed, file: "orders/OrderPlaced.avsc", message: "'quantity' changes from long to string" }

                """)
        let checked = try run("check", "--fail-on", "warning")
        #expect(checked.output == "2 known findings are not shown\n")
        #expect(checked.exitCode == 0)
        let listed = try run("baseline", "list", "--format", "oneline")
        #expect(
            listed.lines == [
                "schemas/orders/OrderPlaced.avsc:10:15: warning: 'deskName' is not in snake case [field-not-snake-case]",
                "schemas/orders/OrderPlaced.avsc:11:35: error: 'quantity' changes from long to string [type-changed]",
            ])
        #expect(listed.exitCode == 0)
        #expect(try run("generate", "--output", "out").exitCode == 0)
        #expect(try run("release", "OrderPlaced").exitCode == 0)
    }

    @Test("a line that moves, a version that goes up, another folder to start in: the same finding")
    func sameFinding() throws {
        try folder.edit(Self.contract, "\"quantity\", \"type\": \"string\"", "\"quantity\", \"type\": \"long\"")
        try folder.edit(
            Self.contract, "\"default\": null }",
            "\"default\": null },\n    { \"name\": \"x\", \"type\": \"int\", \"doc\": \"X.\" }")
        #expect(try run("baseline", "write").exitCode == 0)
        #expect(try folder.text(Self.file).contains("messages of <version> do not have it"))
        try folder.write("\n\n" + folder.text(Self.contract), to: Self.contract)
        #expect(try run("check", "--fail-on", "warning").exitCode == 0)
        #expect(try run("check", "--fail-on", "warning", "./schemas/../schemas/").exitCode == 0)
        let inside = try Accord.execute(
            ["/bin/sh", "-c", "cd schemas/orders && exec \"$0\" check --fail-on warning ..", Accord.executable],
            in: folder)
        #expect(inside.output == "2 known findings are not shown\n")
        #expect(inside.exitCode == 0)
    }

    @Test("a new finding fails, and one more of a known kind as well")
    func newFinding() throws {
        #expect(try run("baseline", "write").exitCode == 0)
        try folder.edit(Self.contract, "\"symbol\", \"type\": \"string\"", "\"symbol\", \"type\": \"long\"")
        let result = try run("check", "--format", "oneline")
        #expect(result.lines.count == 1)
        #expect(result.output.contains("'symbol' changes from string to long [type-changed]"))
        #expect(result.exitCode == 1)
    }

    @Test("a number that is no version is another finding")
    func numbers() throws {
        let field = "{ \"name\": \"rate\", \"type\": \"double\", \"doc\": \"Rate.\", \"default\": 0.5 }"
        try folder.edit(Self.contract, "{ \"name\": \"quantity\"", "\(field),\n    { \"name\": \"quantity\"")
        try folder.write(folder.text(Self.contract), to: "schemas/orders/history/OrderPlaced/1.4.avsc")
        try folder.edit(Self.contract, "\"default\": 0.5", "\"default\": 0.7")
        #expect(try run("baseline", "write").exitCode == 0)
        #expect(try run("check").exitCode == 0)
        try folder.edit(Self.contract, "\"default\": 0.7", "\"default\": 9999.5")
        let result = try run("check", "--format", "oneline")
        #expect(result.output.contains("the default of 'rate' changes from 0.5 to 9999.5"))
        #expect(result.exitCode == 1)
    }

    @Test("entries that stand for nothing any more are a warning, and prune takes them out")
    func prune() throws {
        #expect(try run("baseline", "write").exitCode == 0)
        try folder.edit(Self.contract, "\"quantity\", \"type\": \"string\"", "\"quantity\", \"type\": \"long\"")
        let checked = try run("check", "--format", "oneline")
        #expect(
            checked.lines == [
                "\(Self.file):5:13: warning: this finding does not occur any more [known-finding-gone]"
            ])
        #expect(checked.exitCode == 0)
        #expect(try run("baseline", "prune").output == "\(Self.file): 1 finding is let pass\n")
        #expect(try !folder.text(Self.file).contains("type-changed"))
        try folder.edit(Self.contract, "\(Self.addition),", "")
        #expect(try run("baseline", "prune").output == "\(Self.file): 0 findings are let pass\n")
        #expect(!folder.exists(Self.file))
    }

    @Test("a release takes out what it settles, and nothing else")
    func release() throws {
        #expect(try run("baseline", "write").output == "\(Self.file): 2 findings are let pass\n")
        try folder.edit(Self.file, "findings:\n", "findings:\n  - { rule: a, file: b, message: gone before }\n")
        let released = try run("release", "OrderPlaced")
        #expect(released.exitCode == 0)
        #expect(released.output.hasSuffix("\(Self.file): 1 finding taken out, which the release has settled\n"))
        let text = try folder.text(Self.file)
        // A name that is released stays; that the type was another one before stays as well.
        #expect(text.contains("gone before") && text.contains("type-changed") && !text.contains("snake-case"))
        try folder.edit(Self.file, "  - { rule: a, file: \"b\", message: \"gone before\" }\n", "")
        #expect(try run("check", "--fail-on", "warning").exitCode == 0)
    }

    @Test("a contract that has releases is never let go, and one that has none is", arguments: [true, false])
    func deleted(isReleased: Bool) throws {
        let repository = try Repository.example()
        try repository.folder.write(Repository.record("OrderShipped"), to: "schemas/orders/OrderShipped.avsc")
        if isReleased { #expect(try repository.accord("release").exitCode == 0) }
        try repository.commit("contracts")
        try repository.folder.remove("schemas/orders/OrderShipped.avsc")
        if isReleased { try repository.folder.remove("schemas/orders/history/OrderShipped") }
        let written = try repository.accord("baseline", "write", "--against", "git:HEAD", "--format", "oneline")
        #expect(written.exitCode == (isReleased ? 1 : 0))
        #expect(written.output.contains("[contract-deleted]") == isReleased, "\(written.all)")
        #expect(repository.folder.exists(Self.file) != isReleased)
        #expect(try repository.accord("check", "--against", "git:HEAD").exitCode == (isReleased ? 1 : 0))
    }

    @Test("what cannot be checked is never let pass")
    func unchecked() throws {
        try folder.write("{", to: "schemas/orders/OrderShipped.avsc")
        let written = try run("baseline", "write", "--format", "oneline")
        #expect(written.exitCode == 2)
        #expect(written.output.contains("[syntax]"))
        #expect(!folder.exists(Self.file))
    }

    @Test("nor what generated types rest on")
    func foundations() throws {
        try folder.edit("schemas/orders/topic.yaml", "key: order_id", "key: nothing")
        let written = try run("baseline", "write", "--format", "oneline")
        #expect(written.exitCode == 1)
        #expect(written.output.contains("[key-not-in-payload]"))
        #expect(written.all.contains("3 findings are let pass, 1 remains and is never let pass\n"))
        #expect(try run("check").exitCode == 1)
    }

    @Test(
        "a file that is no baseline is refused",
        arguments: [
            ("[]", "1:1: error: expected keys with values, found an array"),
            ("findings: 3", "1:11: error: expected a list for 'findings', found a number"),
            ("findings: [{ rule: x, file: y }]", "1:12: error: the key 'message' is missing"),
            ("findings: [{ rule: x, file: y, message: z, line: 3 }]", "1:44: error: 'line' is no key here"),
        ])
    func refused(text: String, error: String) throws {
        try folder.write(text, to: Self.file)
        let result = try run("check", "--format", "oneline")
        #expect(result.lines.first == "\(Self.file):\(error) [invalid-configuration]")
        #expect(result.exitCode == 2)
    }
}
