import Foundation
import Testing

@Suite("Hostile files and names")
struct HostileFilesTests {
    private static let record =
        "{\"type\":\"record\",\"name\":\"Filled\",\"namespace\":\"a\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"}]}"

    private func folder() throws -> TemporaryFolder {
        try TemporaryFolder(["schemas/o/topic.yaml": "key: id\n", "schemas/o/Filled.avsc": Self.record])
    }

    @Test(
        "names are shown without control characters, and the place is named all the same",
        arguments: [
            "new\nline", "tab\tbed", "esc\u{1B}[31m", "bell\u{7}", "spa ce",
            "umläut", "e\u{301}", "👨‍👩‍👧", "\u{202E}evil",
            "quo\"te", "apo'strophe", "back\\slash", "$(touch x)", "a;b", "-rf", "--help", "*", "%s%n", "CON", "a:b",
            "\u{200B}",
            String(repeating: "n", count: 200),
        ])
    func names(name: String) throws {
        let folder = try folder()
        try folder.write("{\"type\": \"recrd\"}", to: "schemas/o/\(name).avsc")
        let broken = try Accord.run(["check"], in: folder)
        #expect(broken.exitCode == 2)
        #expect(broken.output.contains("[unknown-name]"))
        #expect(broken.output.contains(".avsc:1:10\n"))
        expectReadable(broken)
        try folder.write(Self.record.replacing("\"Filled\"", with: "\"Y\""), to: "schemas/o/\(name).avsc")
        for command in [["check"], ["release"], ["generate", "--output", "out"]] {
            let result = try Accord.run(command, in: folder)
            #expect(result.exitCode.map { (0...2).contains($0) } == true)
            expectReadable(result)
        }
        try folder.write("key: [\n", to: "schemas/\(name)/topic.yaml")
        let topic = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(topic.exitCode == 2)
        #expect(topic.lines.contains { $0.contains("/topic.yaml:2:1: error: ") }, "\(topic.all)")
        expectReadable(topic)
    }

    @Test("a name that is no UTF-8 is a finding")
    func malformedName() throws {
        let folder = try folder()
        let path = Array((folder.url.path + "/schemas/o/bad").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF)]
        let descriptor = open(path + Array(".avsc".utf8CString), O_WRONLY | O_CREAT, 0o644)
        try #require(descriptor >= 0)
        close(descriptor)
        let result = try Accord.run(["check"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.output.contains("cannot be read: its name is not UTF-8"))
        #expect(result.output.contains("schemas/o/bad\u{FFFD}.avsc:1:1"))
    }

    @Test("a folder whose name is no UTF-8 is not passed over")
    func malformedFolder() throws {
        let folder = try folder()
        let path = Array((folder.url.path + "/schemas/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
        try #require(mkdir(path, 0o755) == 0)
        let result = try Accord.run(["check"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.errors == "error: schemas/caf\u{FFFD}: its name is not UTF-8\n")
    }

    @Test(
        "an argument that is no UTF-8 is not looked for under another name", arguments: [["check"], ["release", "X"]])
    func malformedArgument(command: [String]) throws {
        let script = "exec \"$@\" \"$(printf 'caf\\351')\""
        let result = try Accord.execute(
            ["/bin/sh", "-c", script, "sh", Accord.executable] + command, in: folder())
        #expect(result.exitCode == 2)
        #expect(result.errors.hasPrefix("error: caf\u{FFFD}: this argument is not UTF-8"))
    }

    @Test("the folders above may have any names")
    func malformedParent() throws {
        let folder = try folder()
        try folder.write(Self.record + "  \n", to: "schemas/o/Filled.avsc")
        let script = """
            folder=$(printf 'caf\\351'); mkdir "$folder" && mv schemas "$folder" && cd "$folder" || exit 3
            "$0" fix && "$0" release && "$0" check && "$0" generate -o out && [ "$(ls .. | wc -l)" = 1 ]
            """
        let result = try Accord.execute(["/bin/sh", "-c", script, Accord.executable], in: folder)
        #expect(result.exitCode == 0, "\(result.all)")
        #expect(result.output.contains("mended") && result.output.contains("released"), "\(result.all)")
    }

    @Test("a missing folder is named without its control characters", arguments: ["no\u{1B}[31m", "no\nwhere"])
    func missingFolder(name: String) throws {
        let result = try Accord.run(["check", name], in: folder())
        #expect(result.exitCode == 2)
        expectReadable(result)
    }

    @Test("a dangling link and a link to itself are findings", arguments: ["nowhere", "Linked.avsc"])
    func links(destination: String) throws {
        let folder = try folder()
        try folder.link("schemas/o/Linked.avsc", to: destination)
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.lines.contains { $0.hasPrefix("schemas/o/Linked.avsc:1:1: error: cannot be read: ") })
    }

    @Test("a file that nobody may read is a finding", .enabled(if: geteuid() != 0, "root may read everything"))
    func forbidden() throws {
        let folder = try folder()
        try folder.write(Self.record, to: "schemas/o/Shut.avsc")
        chmod(folder.url.path + "/schemas/o/Shut.avsc", 0)
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.lines == ["schemas/o/Shut.avsc:1:1: error: cannot be read: Permission denied [unreadable-file]"])
    }

    @Test("a pipe is not waited for", arguments: ["o/Pipe.avsc", "o/Pipe.schema.json", "accord.yaml", "p/topic.yaml"])
    func pipe(path: String) throws {
        let folder = try folder()
        try folder.write("", to: "schemas/p/readme")
        try #require(mkfifo(folder.url.path + "/schemas/" + path, 0o644) == 0)
        let result = try Accord.run(["check"], in: folder)
        #expect(!result.hasTimedOut)
        #expect(result.exitCode == 2)
        #expect(result.output.contains("schemas/\(path):1:1"))
    }

    @Test("a device is not read", arguments: ["/dev/null", "/dev/tty"])
    func device(path: String) throws {
        let folder = try folder()
        try folder.link("schemas/o/Device.avsc", to: path)
        let result = try Accord.run(["check"], in: folder)
        #expect(result.exitCode == 2)
        #expect(result.output.contains("schemas/o/Device.avsc:1:1"))
    }

    @Test("folders that contain themselves are walked once", arguments: [1, 2, 3])
    func loops(links: Int) throws {
        let folder = try folder()
        for number in 1...links { try folder.link("schemas/o/loop\(number)", to: ".") }
        let result = try Accord.run(["check"], in: folder)
        #expect(!result.hasTimedOut)
        #expect(result.exitCode == 0, "\(result.all.prefix(300))")
    }

    @Test(
        "folders may be named like files", arguments: ["o/Folder.avsc", "o/topic.yml", "accord.yaml", "p/topic.yaml"])
    func folders(path: String) throws {
        let folder = try folder()
        try folder.write("nothing", to: "schemas/\(path)/readme.txt")
        let result = try Accord.run(["check"], in: folder)
        #expect(result.exitCode == 0, "\(result.all)")
    }

    @Test(
        "versions that count too far are findings",
        arguments: [
            "1.9223372036854775807", "1.9223372036854775808", "1.99999999999999999999", "9223372036854775807.0", "-1.0",
            "1.-1", "2.0", "1.00", "01.0", "1", "1.0.0", "1.0 ", "١.٠", "v1.0", "latest",
        ])
    func versions(version: String) throws {
        let folder = try folder()
        try folder.write(Self.record, to: "schemas/o/history/Filled/\(version).avsc")
        try folder.write(
            Self.record.replacing("\"fields\":[", with: "\"doc\":\"x\",\"fields\":["), to: "schemas/o/Filled.avsc")
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        #expect(result.exitCode == 2, "\(result.all)")
        #expect(result.lines.contains { $0.hasPrefix("schemas/o/history/Filled/\(version).avsc:1:1: error: ") })
    }

    @Test("files that refer to each other are followed", arguments: [10, 100, 300])
    func files(count: Int) throws {
        let folder = try TemporaryFolder([
            "schemas/o/topic.yaml": "key: id\n", "schemas/accord.yaml": "rules: { event-not-past-tense: off }\n",
        ])
        for number in 0..<count {
            let next = number == count - 1 ? "int" : "T\(number + 1)"
            let text = Self.record.replacing("\"Filled\"", with: "\"T\(number)\"")
                .replacing("]}", with: ",{\"name\":\"next\",\"type\":\"\(next)\"}]}")
            try folder.write(text, to: "schemas/o/T\(number).avsc")
        }
        let result = try Accord.run(["check"], in: folder)
        #expect(!result.hasTimedOut)
        // What is too deep to be released may be refused, but not in silence.
        guard result.exitCode == 0 else { return #expect(result.output.contains("schemas/o/T0.avsc:1:")) }
        #expect(try Accord.run(["release", "T0"], in: folder).exitCode == 0)
        let released = try folder.text("schemas/o/history/T0/1.0.avsc")
        let alone = try TemporaryFolder(["a.avsc": released])
        #expect(try Accord.run(["compare", "a.avsc", "a.avsc"], in: alone).exitCode == 0)
    }

    private func expectReadable(_ result: Accord.Result) {
        let isReadable = result.all.unicodeScalars.allSatisfy {
            $0 == "\n" || ![.control, .format, .lineSeparator].contains($0.properties.generalCategory)
        }
        #expect(isReadable, "\(String(reflecting: result.all))")
    }
}
