import AccordDiagnostics
import AccordLineage
import AccordProject
import AccordRules
import AccordSchemas
import Foundation
import Testing

/// A folder of `Fixtures/`: the versions of one contract, and the exact text that a user sees for them.
struct RuleCase: Sendable, CustomTestStringConvertible {
    static let all: [RuleCase] = folders(in: URL(filePath: #filePath).deletingLastPathComponent() / "Fixtures")
        .flatMap { folders(in: $0).map(RuleCase.init) }

    let folder: URL

    var rule: String { folder.deletingLastPathComponent().lastPathComponent }
    var testDescription: String { "\(rule)/\(folder.lastPathComponent)" }
    var format: SchemaFormat {
        folder.lastPathComponent.hasPrefix("json") || Files.exist(folder / "new.schema.json") ? .json : .avro
    }

    var expectation: URL { folder / "expected.txt" }
    var expected: String? { Files.text(of: expectation) }
    var isSilent: Bool { expected == "" }
    var fires: Bool { expected?.contains("[\(rule)]") ?? false }

    /// What `accord check` prints, but for the rules that the case is not about.
    func report() throws -> String {
        let project = try project()
        let ofFiles = Set(project.findings)
        let findings = project.check().filter { ofFiles.contains($0) || !otherMatters.contains($0.rule) }
        let text = TextReporter(colored: false).report(
            Report(findings + project.known.unused(by: project.workspace.findings)))
        return text.replacing(folder.path() + "/", with: "").replacing(folder.path(), with: "")
    }

    func project() throws -> Project {
        let workspace =
            Files.exist(folder / "schemas")
            ? try Workspace.read((folder / "schemas").path(), shownAs: "schemas", against: baseline)
            : Workspace.read(files: files, folder: "schemas")
        return Project(workspace, today: try #require(Day("2026-11-26"))) { schema in
            String(decoding: schema, as: UTF8.self).contains("avro-c-refuses") ? "it holds what avro-c refuses" : nil
        }
    }

    /// Another folder beside the one of schemas.
    private var baseline: Baseline {
        Files.exist(folder / "before") ? .folder((folder / "before").path()) : .history
    }

    /// The files of the case where they would lie in a folder of schemas: the contract `orders/Event` with its releases.
    /// `old` is the release 1.0, and other releases are called by their versions. A case that is about the topic alone has
    /// a plain contract.
    private var files: [String: [UInt8]] {
        var files: [String: [UInt8]] = ["orders/topic.yaml": Array("key: id\n".utf8)]
        for path in paths where path != "expected.txt" {
            guard let data = try? Data(contentsOf: folder / path) else { continue }
            files[path.first == "/" ? path : String(shownPath(path).dropFirst("schemas/".count))] = Array(data)
        }
        if !paths.contains(where: { $0.hasPrefix("new.") }) {
            files["orders/Event.avsc"] = Array(
                #"{"type": "record", "name": "Event", "fields": [{"name": "id", "type": "string"}]}"#.utf8)
        }
        return files
    }

    /// The paths of all files of the case.
    var paths: [String] {
        let found = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
        return found.filter { !Files.isFolder(folder / $0) }.sorted()
    }

    /// The path that a file of the case has for its users.
    func shownPath(_ path: String) -> String {
        let suffix = format.fileSuffix
        return switch path {
        case _ where path.hasPrefix("schemas/") || path.hasPrefix("before/"): path
        case "new\(suffix)": "schemas/orders/Event\(suffix)"
        case "old\(suffix)": "schemas/orders/history/Event/1.0\(suffix)"
        case "topic.yaml": "schemas/orders/topic.yaml"
        case _ where path.hasSuffix(".properties"): "schemas/orders/\(path)"
        case _ where path.first?.isNumber == true: "schemas/orders/history/Event/\(path)"
        default: "schemas/\(path)"
        }
    }

    /// The rules that a case is not about: a case of evolution has no docs, and one of headers no history.
    private var otherMatters: Set<String> {
        let about = Rule.groups.first { group in group.rules.contains { $0.id == rule } }
        let own = about.map { $0.title == "Suppressions" ? Rule.groups[0] : $0 } ?? Rule.groups[0]
        return Set(
            Rule.groups.filter { $0.title != own.title && $0.title != "Suppressions" }.flatMap(\.rules).map(\.id))
    }

    private static func folders(in folder: URL) -> [URL] {
        Files.names(in: folder).map { folder / $0 }.filter { !Files.names(in: $0).isEmpty }
    }
}
