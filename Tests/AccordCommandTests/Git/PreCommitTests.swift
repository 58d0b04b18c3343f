import Foundation
import Testing

/// The framework pre-commit, as it is installed from PyPI.
@Suite("pre-commit")
struct PreCommitTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let program = project.appendingPathComponent(".build/judges/bin/pre-commit").path

    private static var isThere: Bool {
        ProcessInfo.processInfo.environment["CI"] != nil || FileManager.default.isExecutableFile(atPath: program)
    }

    private let repository: Repository
    private let hooks: Repository

    init() throws {
        repository = try Repository.example()
        hooks = try Repository()
        let file = ".pre-commit-hooks.yaml"
        try hooks.folder.write(
            String(contentsOf: Self.project.appendingPathComponent(file), encoding: .utf8), to: file)
        try hooks.commit("hooks")
    }

    /// With the built command on the path, as where Accord is installed.
    private func run(_ command: String...) throws -> Accord.Result {
        let tools = URL(fileURLWithPath: Accord.executable).deletingLastPathComponent().path
        let environment = [
            "PATH=\(tools):/usr/local/bin:/usr/bin:/bin", "PRE_COMMIT_HOME=\(hooks.folder.url.path)/cache",
            "GIT_CONFIG_GLOBAL=/dev/null", "GIT_AUTHOR_NAME=n", "GIT_AUTHOR_EMAIL=a@example.com",
            "GIT_COMMITTER_NAME=n", "GIT_COMMITTER_EMAIL=a@example.com",
        ]
        return try Accord.execute(
            ["/usr/bin/env"] + environment + command, in: repository.folder, processorSeconds: 120)
    }

    @Test("refuses a commit that breaks a contract, and only looks at what is staged", .enabled(if: isThere))
    func refusal() throws {
        let revision = try hooks.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines)
        try repository.folder.write(
            """
            repos:
            - repo: \(hooks.folder.url.path)
              rev: \(revision)
              hooks:
              - id: accord-system
                args: [schemas]

            """, to: ".pre-commit-config.yaml")
        try repository.commit("pre-commit")
        #expect(try run(Self.program, "install").exitCode == 0)

        let contract = Repository.contract
        try repository.folder.edit(contract, "\"id\", \"type\": \"string\"", "\"id\", \"type\": \"long\"")
        let refused = try run("git", "commit", "--quiet", "--all", "-m", "broken")
        #expect(refused.exitCode == 1)
        #expect(refused.all.contains("error: 'id' changes from string to long [type-changed]"))

        try repository.folder.write("a\n", to: "notes.txt")
        try repository.git("add", "notes.txt")
        #expect(try run("git", "commit", "--quiet", "-m", "notes").exitCode == 0)
        try repository.git("rm", "--quiet", Repository.release)
        let deleted = try run("git", "commit", "--quiet", "-m", "a release is gone")
        #expect(deleted.exitCode == 1)
        #expect(deleted.all.contains("[release-deleted]"))
        try repository.git("reset", "--quiet", "--hard")

        try repository.folder.write(Repository.record("OrderPlaced", optional: ["note"]), to: contract)
        let mended = try run("git", "commit", "--all", "-m", "mended")
        #expect(mended.exitCode == 0, "\(mended.all)")
        #expect(mended.all.contains("Passed"))
        #expect(try run(Self.program, "run", "--all-files").exitCode == 0)
    }
}
