import Foundation
import Testing

extension PluginTests {
    /// One break, and the three doors that it does not get through.
    @Suite(.serialized)
    struct DoorsTests {
        private let package: UserPackage
        private let contract = "schemas/orders/OrderPlaced.avsc"
        private let place = (file: "schemas/orders/OrderPlaced.avsc", line: 7, column: 29)

        init() throws {
            try AccordPackage.requireBundle()
            package = try UserPackage(accord: .bundle)
            try package.write(".gitignore", ".build/\n.run/\nPackage.resolved\n*.sarif\n")
            try git("init", "--quiet", "--initial-branch", "main")
            try git("add", "--all")
            try git("commit", "--quiet", "--message", "contracts")
        }
    }
}

extension PluginTests.DoorsTests {
    @Test func breakIsRefusedEverywhereUntilItIsMended() throws {
        defer { package.remove() }
        #expect(try accord("hook", "install").succeeded)
        try git("switch", "--quiet", "--create", "work")
        try package.edit(contract, "\"id\", \"type\": \"string\"", "\"id\", \"type\": \"long\"")

        let refused = try commit()
        #expect(refused.exitCode == 1)
        #expect(refused.all.contains("--> \(place.file):\(place.line):\(place.column)"), "\(refused.all)")

        try git("commit", "--quiet", "--all", "--no-verify", "--message", "past the hook")
        #expect(try gate() == ["type-changed \(place.file):\(place.line):\(place.column)"])

        let stopped = try package.build()
        #expect(!stopped.succeeded)
        #expect(
            stopped.all.contains(
                "\(place.file):\(place.line):\(place.column): error: 'id' changes from string to long"),
            "\(stopped.all)")

        try package.edit(contract, "\"id\", \"type\": \"long\"", "\"id\", \"type\": \"string\"")
        let passed = try commit()
        #expect(passed.succeeded, "\(passed.all)")
        #expect(try gate().isEmpty)
        let built = try package.build()
        #expect(built.succeeded, "\(built.all)")

        try package.edit(contract, "\"id\", \"type\": \"string\"", "\"id\", \"type\": \"int\"")
        #expect(try !package.build().succeeded)
        #expect(try accord("baseline", "write").succeeded)
        let known = try package.build()
        #expect(known.succeeded, "\(known.all)")
    }

    /// pre-commit builds the command from this repository, as it does for whoever names its address.
    @Test(.enabled(if: AccordPackage.preCommit != nil, "pre-commit is not there: run Tests/Judges/install"))
    func preCommitBuildsTheCommand() throws {
        defer { package.remove() }
        let preCommit = try #require(AccordPackage.preCommit)
        let root = AccordPackage.sources.folder.path()
        let revision = try package.run(["git", "-C", root, "rev-parse", "HEAD"]).output
        try package.write(
            ".pre-commit-config.yaml",
            "repos:\n- repo: \(root)\n  rev: \(revision)  hooks:\n  - id: accord\n")
        try git("add", "--all")
        let home = "PRE_COMMIT_HOME=.build/pre-commit"
        let clean = try package.run(["env", home, preCommit, "run", "--all-files"])
        #expect(clean.succeeded, "\(clean.all)")
        try package.edit(contract, "\"id\", \"type\": \"string\"", "\"id\", \"type\": \"long\"")
        try git("add", "--all")
        let broken = try package.run(["env", home, preCommit, "run"])
        #expect(broken.exitCode == 1)
        #expect(broken.all.contains("error: 'id' changes from string to long [type-changed]"), "\(broken.all)")
    }

    /// The errors of the merge gate, out of its SARIF.
    private func gate() throws -> [String] {
        let run = try accord(
            "check", "--against", "git:main", "--format", "github", "--format", "sarif", "--output", "a.sarif")
        let report = try JSONDecoder().decode(SARIF.self, from: Data(package.read("a.sarif").utf8))
        let errors = report.runs.flatMap(\.results).filter { $0.level == "error" }
        #expect(run.exitCode == (errors.isEmpty ? 0 : 1), "\(run.all)")
        return errors.map { result in
            let place = result.locations[0].physicalLocation
            return
                "\(result.ruleId) \(place.artifactLocation.uri):\(place.region.startLine):\(place.region.startColumn)"
        }
    }

    private func accord(_ arguments: String...) throws -> UserPackage.Run {
        try package.run([AccordPackage.command()] + arguments)
    }

    private func commit() throws -> UserPackage.Run {
        try attempt(["commit", "--quiet", "--all", "--message", "work"])
    }

    private func git(_ arguments: String...) throws {
        let run = try attempt(arguments)
        try #require(run.succeeded, "\(arguments): \(run.all)")
    }

    private func attempt(_ arguments: [String]) throws -> UserPackage.Run {
        try package.run(["git", "-c", "user.name=n", "-c", "user.email=a@example.com"] + arguments)
    }
}

/// As much of SARIF 2.1.0 as says what is wrong and where.
private struct SARIF: Decodable {
    struct Run: Decodable {
        let results: [Result]
    }

    struct Result: Decodable {
        let ruleId: String
        let level: String
        let locations: [Location]
    }

    struct Location: Decodable {
        let physicalLocation: PhysicalLocation
    }

    struct PhysicalLocation: Decodable {
        let artifactLocation: ArtifactLocation
        let region: Region
    }

    struct ArtifactLocation: Decodable {
        let uri: String
    }

    struct Region: Decodable {
        let startLine: Int
        let startColumn: Int
    }

    let runs: [Run]
}
