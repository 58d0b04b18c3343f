import Foundation
import Testing

/// A git repository in a folder that is gone when nobody holds it any more.
struct Repository {
    static let contract = "schemas/orders/OrderPlaced.avsc"
    static let release = "schemas/orders/history/OrderPlaced/1.0.avsc"

    let folder: TemporaryFolder
    /// What both git and Accord get to see of the environment.
    var environment: [String] = []

    /// With the example of these tests as its first commit, on the branch `main`.
    static func example() throws -> Repository {
        let repository = try Repository()
        try repository.folder.write("key: id\n", to: "schemas/orders/topic.yaml")
        try repository.folder.write(record("OrderPlaced"), to: contract)
        try repository.folder.write(record("OrderPlaced"), to: release)
        try repository.commit("the first")
        return repository
    }

    init() throws {
        folder = try TemporaryFolder()
        try git("init", "--quiet", "--initial-branch", "main")
    }

    /// What `git clone` makes of an address.
    init(cloning address: String, _ options: String...) throws {
        folder = try TemporaryFolder()
        try git(["clone", "--quiet"] + options + [address, "."])
    }

    /// A contract without findings, with the fields that are given besides its key.
    static func record(_ name: String, _ fields: (name: String, type: String)..., optional: [String] = []) -> String {
        let required = fields.map { "{ \"name\": \"\($0.name)\", \"type\": \"\($0.type)\", \"doc\": \"A field.\" }" }
        let others = optional.map {
            "{ \"name\": \"\($0)\", \"type\": [\"null\", \"string\"], \"doc\": \"A field.\", \"default\": null }"
        }
        let key = "{ \"name\": \"id\", \"type\": \"string\", \"doc\": \"The key.\" }"
        return """
            {
              "type": "record",
              "name": "\(name)",
              "namespace": "com.example",
              "doc": "A contract.",
              "fields": [
                \(([key] + required + others).joined(separator: ",\n    "))
              ]
            }

            """
    }

    @discardableResult
    func git(_ arguments: String...) throws -> String { try git(arguments) }

    @discardableResult
    func git(_ arguments: [String]) throws -> String {
        let result = try attempt(arguments)
        try #require(result.exitCode == 0, "git \(arguments.joined(separator: " ")): \(result.all)")
        return result.output
    }

    /// Runs git where it may fail.
    func attempt(_ arguments: [String]) throws -> Accord.Result {
        let settings = [
            "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1", "GIT_AUTHOR_NAME=n",
            "GIT_AUTHOR_EMAIL=a@example.com",
            "GIT_COMMITTER_NAME=n", "GIT_COMMITTER_EMAIL=a@example.com",
        ]
        return try Accord.execute(
            ["/usr/bin/env", "git"] + arguments, in: folder, environment: settings + environment)
    }

    func commit(_ message: String) throws {
        try git("add", "--all")
        try git("commit", "--quiet", "--message", message)
    }

    func accord(_ arguments: String...) throws -> Accord.Result {
        try Accord.execute([Accord.executable] + arguments, in: folder, environment: environment)
    }

    /// What a check finds, a line each, what it says on standard error, and its exit code.
    func expect(
        _ lines: [String], of arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let result = try Accord.execute(
            [Accord.executable, "check", "--format", "oneline"] + arguments, in: folder, environment: environment)
        let found = result.lines + result.errors.split(separator: "\n").map(String.init)
        #expect(
            found + ["\(result.exitCode.map { "\($0)" } ?? "crashed")"] == lines, sourceLocation: sourceLocation)
    }
}
