import Foundation
import Testing

@Suite("A baseline out of reach says which command helps")
struct GitErrorTests {
    @Test("no repository")
    func noRepository() throws {
        let folder = try TemporaryFolder.examples()
        let result = try Accord.run(["check", "--against", "git:main"], in: folder)
        #expect(result.errors == "error: schemas: this lies in no git repository; make one: git init\n")
        #expect(result.exitCode == 2)
        #expect(result.output == "")
    }

    @Test("no commits")
    func noCommits() throws {
        let repository = try Repository()
        try repository.folder.write("key: id\n", to: "schemas/orders/topic.yaml")
        try repository.expect(
            ["error: schemas: the repository has no commits yet; make the first one: git commit", "2"],
            of: "--against", "git:main")
        try repository.folder.write(Repository.record("OrderPlaced"), to: Repository.contract)
        try repository.git("add", "--all")
        try repository.expect(["0"], of: "--staged")
        try repository.git("commit", "--quiet", "--message", "the first")
        try repository.expect(["0"], of: "--against", "git:main")
    }

    @Test("a revision that nobody knows")
    func unknownRevision() throws {
        let repository = try Repository.example()
        for name in ["HEAD~9", "main^5", "HEAD@{9}", "main@{upstream}", ":/nothing", "HEAD^{/nothing: at all}"] {
            try repository.expect(
                ["error: schemas: there is no revision '\(name)'; these are there: git log --oneline", "2"],
                of: "--against", "git:\(name)")
        }
        for name in ["feature", "-x", "--help", "$(touch x)", "a b"] {
            try repository.expect(
                ["error: schemas: there is no revision '\(name)'; these are there: git branch --all", "2"],
                of: "--against", "git:\(name)")
        }
        #expect(!repository.folder.exists("x"))
    }

    @Test("a revision that is no commit, or more than one")
    func noCommit() throws {
        let repository = try Repository.example()
        try repository.git("commit", "--quiet", "--allow-empty", "--message", "the second")
        let noCommit = "is a file or folder, and no commit; the folder of schemas is found in the commit:"
        for name in ["main:schemas", "main:nowhere"] {
            try repository.expect(
                ["error: schemas: '\(name)' \(noCommit) write git:main", "2"], of: "--against", "git:\(name)")
        }
        for name in [":schemas/orders/topic.yaml", ":0:nowhere", "main^{tree}"] {
            try repository.expect(
                ["error: schemas: '\(name)' \(noCommit) name a commit: git log --oneline", "2"],
                of: "--against", "git:\(name)")
        }
        for name in ["main~1..main", "^main", "main^!"] {
            try repository.expect(
                ["error: schemas: '\(name)' is a range of commits; name one of them", "2"],
                of: "--against", "git:\(name)")
        }
    }

    @Test("a branch of a remote, where that command then helps")
    func remoteBranch() throws {
        let origin = try Repository.example()
        try origin.git("branch", "release/1")
        let clone = try Repository(cloning: "file://" + origin.folder.url.path, "--single-branch")
        try clone.expect(
            [
                "error: schemas: there is no revision 'origin/release/1'; fetch it: "
                    + "git fetch origin +refs/heads/release/1:refs/remotes/origin/release/1", "2",
            ], of: "--against", "git:origin/release/1")
        try clone.git("fetch", "--quiet", "origin", "+refs/heads/release/1:refs/remotes/origin/release/1")
        try clone.expect(["0"], of: "--against", "git:origin/release/1")
        try clone.expect(
            [
                "error: schemas: there is no revision 'release/1', but one of a remote: --against git:origin/release/1",
                "2",
            ], of: "--against", "git:release/1")
        try clone.expect(
            ["error: schemas: there is no revision 'v1'; fetch what the remote has: git fetch origin --tags", "2"],
            of: "--against", "git:v1")
        try origin.git("tag", "v1")
        try clone.git("fetch", "--quiet", "origin", "--tags")
        try clone.expect(["0"], of: "--against", "git:v1")
    }

    @Test("a shallow clone, where that command then helps")
    func shallowClone() throws {
        let origin = try Repository.example()
        try origin.git("switch", "--quiet", "--create", "work")
        try origin.folder.write("a\n", to: "a")
        try origin.commit("work")
        try origin.git("switch", "--quiet", "main")
        try origin.folder.write("b\n", to: "b")
        try origin.commit("meanwhile")
        let clone = try Repository(
            cloning: "file://" + origin.folder.url.path, "--depth", "1", "--no-single-branch", "--branch", "work")
        try clone.expect(
            [
                "error: schemas: the clone is shallow and does not reach back to where 'origin/main' and HEAD part; "
                    + "get the rest: git fetch --unshallow", "2",
            ], of: "--against", "git:origin/main")
        try clone.expect(
            [
                "error: schemas: there is no revision 'HEAD~1', and the clone is shallow; get the rest: "
                    + "git fetch --unshallow origin", "2",
            ], of: "--against", "git:HEAD~1")
        try clone.git("fetch", "--quiet", "--unshallow", "origin")
        try clone.expect(["0"], of: "--against", "git:origin/main")
        try clone.expect(["0"], of: "--against", "git:HEAD~1")
    }

    @Test("histories that have nothing in common")
    func unrelated() throws {
        let repository = try Repository.example()
        try repository.git("switch", "--quiet", "--orphan", "other")
        try repository.folder.write("key: id\n", to: "schemas/orders/topic.yaml")
        try repository.folder.write(Repository.record("OrderPlaced"), to: Repository.contract)
        try repository.commit("another first")
        try repository.expect(
            [
                "error: schemas: 'main' and HEAD have no commit in common; name a commit that HEAD comes from: "
                    + "git log --oneline", "2",
            ], of: "--against", "git:main")
    }

    @Test("branches that were merged into each other both ways")
    func crissCross() throws {
        let repository = try Repository.example()
        try repository.git("switch", "--quiet", "--create", "work")
        try repository.folder.write("a\n", to: "a")
        try repository.commit("a")
        try repository.git("tag", "a")
        try repository.git("switch", "--quiet", "main")
        try repository.folder.write("b\n", to: "b")
        try repository.commit("b")
        try repository.git("tag", "b")
        try repository.git("merge", "--quiet", "a")
        try repository.git("switch", "--quiet", "work")
        try repository.git("merge", "--quiet", "b")
        try repository.expect(
            [
                "error: schemas: 'main' and HEAD were merged both ways, and have no one commit in common that is the "
                    + "newest; merge it first: git merge main", "2",
            ], of: "--against", "git:main")
        try repository.git("merge", "--quiet", "main")
        try repository.expect(["0"], of: "--against", "git:main")
    }

    @Test("files that git keeps in another form")
    func filters() throws {
        let repository = try Repository.example()
        try repository.folder.write("*.avsc filter=lfs diff=lfs merge=lfs -text\n", to: ".gitattributes")
        try repository.expect(
            [
                "error: schemas: git keeps 'orders/OrderPlaced.avsc' through the filter 'lfs'; take the folder out of it in "
                    + ".gitattributes", "2",
            ], of: "--against", "git:main")
    }

    @Test("a submodule elsewhere is no matter, one among the schemas is")
    func submodules() throws {
        let other = try Repository.example()
        let repository = try Repository()
        try repository.git(
            "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "file://" + other.folder.url.path,
            "vendor")
        try repository.commit("vendor")
        try repository.folder.write("key: id\n", to: "schemas/orders/topic.yaml")
        try repository.folder.write(Repository.record("OrderPlaced"), to: Repository.contract)
        try repository.expect(["0"], of: "--against", "git:HEAD")
        try repository.git("mv", "vendor", "schemas/vendor")
        try repository.expect(
            [
                "error: schemas: 'schemas/vendor' is a repository of its own, and its files are not in this one", "2",
            ], of: "--staged")
    }

    @Test("what is no baseline is wrong use", arguments: ["main", "git:", "dir:", "histories", "svn:3", ""])
    func wrongUse(baseline: String) throws {
        let result = try Repository.example().accord("check", "--against", baseline)
        #expect(result.exitCode == 64)
        #expect(result.errors.contains("--against"))
    }
}
