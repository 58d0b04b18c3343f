import Foundation
import Testing

@Suite("accord hook")
struct HookTests {
    private let repository: Repository
    private let hook = ".git/hooks/pre-commit"

    init() throws {
        repository = try Repository.example()
    }

    private var folder: TemporaryFolder { repository.folder }

    private func breakContract() throws {
        try folder.edit(Repository.contract, "\"id\", \"type\": \"string\"", "\"id\", \"type\": \"long\"")
    }

    private func commit(_ arguments: String...) throws -> Accord.Result {
        try repository.attempt(["commit", "--quiet", "--message", "a change"] + arguments)
    }

    @Test("a commit that breaks a contract is refused, and passes once it is mended")
    func refusal() throws {
        #expect(try repository.accord("hook", "install").exitCode == 0)
        try breakContract()
        let refused = try commit("--all")
        #expect(refused.exitCode == 1)
        #expect(refused.all.hasPrefix("error: 'id' changes from string to long [type-changed]\n --> schemas/orders/"))
        try folder.write(Repository.record("OrderPlaced", optional: ["note"]), to: Repository.contract)
        #expect(try commit("--all").exitCode == 0)
        try breakContract()
        #expect(try commit("--all", "--no-verify").exitCode == 0)
    }

    @Test("a commit of some files only has an index of its own, and that one counts")
    func partialCommit() throws {
        #expect(try repository.accord("hook", "install").exitCode == 0)
        try breakContract()
        try folder.write("a\n", to: "a")
        try repository.git("add", "a")
        #expect(try commit("--only", "a").exitCode == 0)
        #expect(try commit("--only", Repository.contract).exitCode == 1)
    }

    @Test("it runs from any folder, and in a worktree of its own")
    func folders() throws {
        #expect(try repository.accord("hook", "install").exitCode == 0)
        try repository.git("worktree", "add", "--quiet", "tree")
        try FileManager.default.removeItem(atPath: folder.url.path + "/tree/\(Repository.contract)")
        try folder.write("{", to: "tree/\(Repository.contract)")
        let refused = try repository.attempt(["-C", "tree/schemas/orders", "commit", "--quiet", "--all", "-m", "x"])
        #expect(refused.exitCode == 1)
        #expect(refused.all.contains("unchecked"))
    }

    @Test("an existing hook is left alone, and the error has the line to add")
    func existingHook() throws {
        try folder.write("#!/bin/sh\n", to: hook)
        try repository.git("update-ref", "refs/remotes/origin/it's", "HEAD")
        let refused = try repository.accord("hook", "install", "--against", "git:origin/it's")
        #expect(refused.exitCode == 2)
        #expect(
            refused.errors.hasSuffix(
                "/pre-commit: there is a hook already, and it is left alone; add this line to it: "
                    + "accord check --staged --against 'git:origin/it'\\''s' -- schemas || exit\n"))
        #expect(try folder.text(hook) == "#!/bin/sh\n")
        #expect(try repository.accord("hook", "uninstall").exitCode == 2)
        #expect(folder.exists(hook))
    }

    @Test("it can be installed anew with other arguments, and removed")
    func reinstall() throws {
        #expect(try repository.accord("hook", "install").exitCode == 0)
        #expect(try repository.accord("hook", "install", "--against", "git:main").exitCode == 0)
        #expect(try folder.text(hook).hasSuffix("exec \"$program\" check --staged --against git:main -- schemas\n"))
        #expect(try repository.accord("hook", "uninstall").output.hasPrefix("removed /"))
        #expect(!folder.exists(hook))
        #expect(try repository.accord("hook", "uninstall").output == "there is no hook to remove\n")
        #expect(try repository.accord("hook", "install", "--against", "main").exitCode == 64)
    }

    @Test("it is not installed against what is not there")
    func missingBaseline() throws {
        let revision = try repository.accord("hook", "install", "--against", "git:nowhere")
        #expect(revision.exitCode == 2)
        #expect(
            revision.errors == "error: schemas: there is no revision 'nowhere'; these are there: git branch --all\n")
        let missing = try repository.accord("hook", "install", "--against", "dir:nowhere")
        #expect(missing.exitCode == 2)
        #expect(
            missing.errors
                == "error: nowhere: there is no such folder as seen from the top of the repository, where the hook runs\n"
        )
        #expect(!folder.exists(hook))
        #expect(try repository.accord("hook", "install", "--against", "dir:schemas").exitCode == 0)
    }

    @Test("names mean nothing to the shell that runs it")
    func hostileNames() throws {
        let name = "s$(touch x);'a\" &\n b"
        try repository.git("mv", "schemas", name)
        #expect(try repository.accord("hook", "install", name).exitCode == 0)
        #expect(try commit().exitCode == 0, "a rename of the whole folder")
        try folder.edit("\(name)/orders/OrderPlaced.avsc", "\"id\", \"type\": \"string\"", "\"id\", \"type\": \"long\"")
        let refused = try commit("--all")
        #expect(refused.exitCode == 1)
        #expect(refused.all.contains("[type-changed]"))
        #expect(!folder.exists("x"))
    }

    @Test("branches and files may be called anything")
    func hostileBranches() throws {
        let branch = "a'b\"$(touch${IFS}x);`touch${IFS}y`&|é"
        try repository.git("switch", "--quiet", "--create", branch)
        try folder.write(
            Repository.record("OrderPlaced", optional: ["note"]), to: Repository.contract)
        try folder.write("x", to: "schemas/orders/a\nb\t\"c\\.avsc.txt")
        try repository.commit("a note")
        try repository.git("switch", "--quiet", "--create", "work")
        try folder.edit(Repository.contract, "\"null\", \"string\"", "\"null\", \"long\"")
        try repository.expect(
            [
                "schemas/orders/OrderPlaced.avsc:8:31: error: 'note' changes from null or string to null or long "
                    + "[type-changed]", "1",
            ], of: "--against", "git:\(branch)")
        #expect(!folder.exists("x"))
        #expect(!folder.exists("y"))
    }
}
