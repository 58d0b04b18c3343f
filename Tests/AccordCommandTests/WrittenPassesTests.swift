import Foundation
import Testing

/// Commands that write are run in random order on random folders of schemas, with names that hardly anybody gives.
@Suite("What a command writes, the next check takes")
struct WrittenPassesTests {
    private enum Command: String, CaseIterable {
        case release, fix, new, prune, add, breakContract, rename, renameTopic
    }

    @Test("whatever was written before")
    func anyOrder() throws {
        var passed: [Command: Int] = [:]
        for seed in 0..<24 {
            var project = try RandomProject(seed: UInt64(seed))
            // Whatever is wrong from the start is let pass, as far as it may be.
            guard try project.accord("baseline", "write").exitCode == 0 else { continue }
            try project.expectClean("baseline write")
            for _ in 0..<8 {
                let command = Command.allCases.randomElement(using: &project.generator) ?? .release
                if try run(command, &project) { passed[command, default: 0] += 1 }
            }
        }
        for command in Command.allCases {
            #expect(passed[command, default: 0] >= 5, "'\(command)' was hardly tried: \(passed)")
        }
    }

    /// Says whether the command did something.
    private func run(_ command: Command, _ project: inout RandomProject) throws -> Bool {
        switch command {
        case .add: try project.addField(type: #"["null", "string"]"#, optional: true)
        case .breakContract:
            try project.addField(type: #""string""#, optional: false)
            guard try project.accord("baseline", "write").exitCode == 0 else { return false }
            try project.expectClean("baseline write")
        case .release:
            let result = try project.accord("release")
            guard result.exitCode == 0 else { return false }
            try project.expectClean("release: \(result.output)")
            #expect(try project.accord("release").output.hasPrefix("nothing to release"), "seed \(project.seed)")
        case .new:
            guard let topic = project.topics.randomElement(using: &project.generator) else { return false }
            let json = Bool.random(using: &project.generator) ? ["--json"] : []
            guard try project.accord("check").exitCode == 0 else { return false }
            let result = try project.accord(["new", project.freshName(), "--topic", topic] + json)
            guard result.exitCode == 0 else { return false }
            try project.expectClean("new: \(result.output)")
        case .fix:
            let before = try project.accord("check").exitCode
            guard try project.accord("fix").exitCode == 0 else { return false }
            #expect(try project.accord("check").exitCode == before, "seed \(project.seed)")
            _ = try project.accord("baseline", "prune")
        case .prune:
            guard try project.accord("baseline", "prune").exitCode == 0 else { return false }
            #expect(try !project.accord("check").output.contains("known-finding-gone"), "seed \(project.seed)")
        case .rename: try project.renameContract()
        case .renameTopic: try project.renameTopic()
        }
        return true
    }

    @Test("a key may be whatever a property may be called, and is written down so that it is read as the same")
    func keys() throws {
        let special: [UInt32] = [
            0x09, 0x22, 0x5C, 0x7F, 0x80, 0x85, 0x9F, 0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF,
        ]
        for key in special.map({ "k\(Character(Unicode.Scalar($0)!))v" }) {
            let folder = try TemporaryFolder([
                "schemas/o/topic.yaml": "key: \(RandomProject.quoted(key))\n",
                "schemas/o/OrderPlaced.schema.json": RandomProject.json(key),
            ])
            #expect(try Accord.run(["release"], in: folder).exitCode == 0)
            let result = try Accord.run(["check"], in: folder)
            #expect(result.exitCode == 0, "\(RandomProject.quoted(key)): \(result.all)")
        }
    }

    @Test(
        "a topic that has the name of its folder needs one that Kafka takes",
        arguments: ["my topic", "größe", "a:b", String(repeating: "t", count: 250)])
    func folderName(name: String) throws {
        let folder = try TemporaryFolder([
            "schemas/\(name)/topic.yaml": "key: id\n",
            "schemas/\(name)/OrderPlaced.avsc": Repository.record("OrderPlaced"),
        ])
        for command in [["check"], ["release"]] {
            let result = try Accord.run(command + ["--format", "oneline"], in: folder)
            #expect(result.exitCode == 2)
            #expect(
                result.output.contains(
                    "topic.yaml:1:1: error: the topic has the name of its folder, and '\(name)' is no"))
        }
        #expect(!folder.exists("schemas/\(name)/history"))
        try folder.write("topic: orders\nkey: id\n", to: "schemas/\(name)/topic.yaml")
        for command in ["check", "release", "check"] {
            #expect(try Accord.run([command], in: folder).exitCode == 0)
        }
    }
}
