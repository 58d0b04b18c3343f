import Foundation
import Testing

/// What a stranger's change may name, and no run may show. Each place in which something is read is tried with a file
/// that lies outside of the repository, or outside of the folder above the schemas where there is no repository.
@Suite("Files outside of the repository are neither read nor shown")
struct BoundaryTests {
    /// Neither JSON, YAML nor settings, and so in every report that reads it.
    private static let secret = "TOKEN=\\uZZZZ {s3cr3t: [\n"

    enum Place: String, CaseIterable {
        case git, folder

        /// The project is a folder inside of another one, in which the secret lies.
        func project() throws -> TemporaryFolder {
            let folder = try TemporaryFolder([
                "secret": secret, "outside/orders/topic.yaml": "key: id\n",
                "outside/orders/Leaked.avsc": secret, "project/schemas/o/topic.yaml": "key: id\n",
                "project/schemas/o/OrderPlaced.avsc": Repository.record("OrderPlaced"),
                "project/schemas/o/history/OrderPlaced/1.0.avsc": Repository.record("OrderPlaced"),
                "project/deploy/ledger.properties": "group.id=ledger\nno.such.setting=1\n",
            ])
            if self == .git { try folder.write("ref: refs/heads/main\n", to: "project/.git/HEAD") }
            return folder
        }

        var reason: String {
            self == .git ? "it lies outside of the repository" : "it lies outside of the folder that holds the schemas"
        }
    }

    private static func accord(_ arguments: String..., in folder: TemporaryFolder) throws -> Accord.Result {
        try Accord.execute(
            ["/bin/sh", "-c", "cd project && exec \"$@\"", "sh", Accord.executable] + arguments, in: folder)
    }

    private func expectRefusal(
        _ result: Accord.Result, at place: String, _ reason: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(result.exitCode == 2, sourceLocation: sourceLocation)
        #expect(!result.all.contains("s3cr3t") && !result.all.contains("TOKEN"), sourceLocation: sourceLocation)
        let isSaid = (result.output + result.errors).split(separator: "\n").contains {
            $0.contains(place) && $0.contains(reason)
        }
        #expect(isSaid, "\(result.all)", sourceLocation: sourceLocation)
    }

    @Test(
        "files behind symbolic links", arguments: Place.allCases,
        [
            "accord.yaml", "baseline.yaml", "p/topic.yaml", "o/Linked.avsc", "o/Linked.schema.json",
            "o/history/OrderPlaced/1.1.avsc", "o/history/topic/1.0.yaml", "Shared.avsc",
        ])
    func links(place: Place, path: String) throws {
        let folder = try place.project()
        try folder.write("", to: "project/schemas/p/readme.txt")
        try folder.write("", to: "project/schemas/o/history/topic/readme.txt")
        try folder.link("project/schemas/\(path)", to: folder.url.path + "/secret")
        let report = try Self.accord("check", "--format", "oneline", in: folder)
        expectRefusal(report, at: "schemas/\(path):1:1: error: cannot be read: ", place.reason)
        for command in [["check"], ["diff"], ["release"], ["generate", "-o", "out"], ["fix"], ["baseline", "write"]] {
            let result = try Accord.execute(
                ["/bin/sh", "-c", "cd project && exec \"$@\"", "sh", Accord.executable] + command, in: folder)
            #expect(result.exitCode == 2, "\(command): \(result.all)")
            #expect(!result.all.contains("s3cr3t"), "\(command)")
        }
        #expect(try folder.text("secret") == Self.secret)
    }

    @Test("folders behind symbolic links, of which not even the names of files are shown", arguments: Place.allCases)
    func linkedFolder(place: Place) throws {
        let folder = try place.project()
        try folder.link("project/schemas/lent", to: "../../outside/orders")
        let result = try Self.accord("check", "--format", "oneline", in: folder)
        expectRefusal(result, at: "schemas/lent:1:1: error: cannot be read: ", place.reason)
        #expect(!result.all.contains("Leaked"))
        expectRefusal(
            try Self.accord("check", "--against", "dir:schemas", "schemas", in: folder), at: "schemas/lent",
            place.reason)
    }

    @Test(
        "settings of clients",
        arguments: Place.allCases, ["../../../secret", "../../deploy/linked.properties", "../../linked/secret"])
    func settings(place: Place, path: String) throws {
        let folder = try place.project()
        try folder.link("project/deploy/linked.properties", to: "../../secret")
        try folder.link("project/linked", to: "..")
        try folder.write(
            "key: id\nconsumers: { ledger: { file: \(path) } }\n", to: "project/schemas/o/topic.yaml")
        expectRefusal(
            try Self.accord("check", "--format", "oneline", in: folder), at: "schemas/o/topic.yaml:2:30: ", place.reason
        )
    }

    @Test(
        "by the build plug-in's tool either",
        .enabled(if: FileManager.default.isExecutableFile(atPath: Accord.buildTool)),
        arguments: Place.allCases)
    func byBuildTool(place: Place) throws {
        let folder = try place.project()
        try folder.link("project/schemas/o/Linked.avsc", to: "../../../secret")
        try folder.link("project/lent", to: "../outside")
        let script = "cd project && \"$0\" schemas out"
        expectRefusal(
            try Accord.execute(["/bin/sh", "-c", script, Accord.buildTool], in: folder),
            at: "schemas/o/Linked.avsc:1:1: error: ", place.reason)
        #expect(!folder.exists("project/out"))
        guard place == .git else { return }
        let lent = "cd project && \"$0\" lent out"
        expectRefusal(
            try Accord.execute(["/bin/sh", "-c", lent, Accord.buildTool], in: folder), at: "error: lent: ", place.reason
        )
    }

    @Test("what git keeps for itself, such as the passwords of remotes")
    func gitsOwn() throws {
        let folder = try Place.git.project()
        try folder.write(Self.secret, to: "project/.git/config")
        try folder.write(
            "key: id\nconsumers: { ledger: { file: ../../.git/config } }\n", to: "project/schemas/o/topic.yaml")
        expectRefusal(
            try Self.accord("check", "--format", "oneline", in: folder), at: "schemas/o/topic.yaml:2:30: ",
            "git keeps its own files there")
    }

    @Test("the folder of schemas itself, and whatever else the command line names")
    func named() throws {
        let folder = try Place.git.project()
        try folder.link("project/lent", to: "../outside")
        try folder.link("project/lent.avsc", to: "../secret")
        for command in [
            ["check", "lent"], ["check", "lent/orders"], ["check", "--against", "dir:lent"],
            ["compare", "lent.avsc", "lent.avsc"],
            ["compare", "schemas/o/OrderPlaced.avsc", "lent/orders/Leaked.avsc"],
            ["compare", "--batch", "lent.avsc"], ["init", "lent"], ["generate", "--output", "lent"],
            ["check", "--format", "text", "--format", "json", "--output", "lent/report.json"],
        ] {
            let result = try Accord.execute(
                ["/bin/sh", "-c", "cd project && exec \"$@\"", "sh", Accord.executable] + command, in: folder)
            #expect(result.exitCode == 2, "\(command)")
            #expect(result.all.contains("error: lent"), "\(command)")
            #expect(result.all.contains("it lies outside of the repository\n"), "\(command): \(result.all)")
            #expect(!result.all.contains("s3cr3t"), "\(command)")
        }
        #expect(try folder.contents(of: "outside").keys.filter { !$0.hasPrefix("orders") }.isEmpty)
    }

    @Test("a link near the file that the command line names is followed, and one that leads away is not")
    func comparedOutsideOfGit() throws {
        let folder = try TemporaryFolder([
            "secret": Self.secret, "a/b/old.avsc": Repository.record("OrderPlaced"),
        ])
        try folder.link("a/b/near.avsc", to: "../b/old.avsc")
        try folder.link("a/b/away.avsc", to: "../../secret")
        #expect(try Accord.run(["compare", "a/b/old.avsc", "a/b/near.avsc"], in: folder).exitCode == 0)
        let away = try Accord.run(["compare", "a/b/old.avsc", "a/b/away.avsc"], in: folder)
        #expect(away.errors == "error: a/b/away.avsc: it lies outside of the folder that holds the schemas\n")
    }

    @Test("a link that may be a folder and leads nowhere is not passed over")
    func nowhere() throws {
        let folder = try Place.git.project()
        try folder.link("project/schemas/payments", to: "../gone")
        let result = try Self.accord("check", "--format", "oneline", in: folder)
        expectRefusal(result, at: "schemas/payments:1:1: ", "this symbolic link leads nowhere")
    }

    @Test("what belongs to the project is read, by whatever way", arguments: Place.allCases)
    func legitimate(place: Place) throws {
        let folder = try place.project()
        try folder.write(
            "key: id\nconsumers: { ledger: { file: ../../deploy/ledger.properties } }\n",
            to: "project/schemas/o/topic.yaml")
        try folder.write("", to: "project/Sources/App/readme.txt")
        try folder.link("project/Sources/App/schemas", to: "../../schemas")
        try folder.write("key: id\n", to: "project/elsewhere/topic.yaml")
        try folder.write(Repository.record("ParcelLost"), to: "project/elsewhere/ParcelLost.avsc")
        try folder.link("project/schemas/shipping", to: "../elsewhere")
        try folder.link("project/schemas/README.md", to: "../../secret")
        try folder.link("project.link", to: "project")
        for command in [["check"], ["check", "Sources/App/schemas"], ["check", "./Sources/../schemas/"]] {
            let result = try Accord.execute(
                ["/bin/sh", "-c", "cd project.link && exec \"$@\"", "sh", Accord.executable] + command, in: folder)
            #expect(!result.all.contains("cannot be read"), "\(command): \(result.all)")
            #expect(result.exitCode == 1, "\(command): \(result.all)")
            #expect(result.all.contains("deploy/ledger.properties:2:1"), "\(command): \(result.all)")
        }
        #expect(try Accord.run(["check", "project.link/schemas"], in: folder).all.contains("deploy/ledger.properties"))
    }
}
