import AccordDiagnostics
import AccordDocuments
import AccordLineage
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

    func report() throws -> String {
        if Files.exist(folder / "schemas") {
            return try report(
                Workspace.read((folder / "schemas").path(), shownAs: "schemas", against: baseline))
        }
        let contract = try Contract(folder, format)
        guard let lineage = contract.lineage else { return Self.text(contract.findings) }
        return try report(contract.findings, contract.configuration, [contract.topic], [lineage])
    }

    /// Another folder beside the one of schemas.
    private var baseline: Baseline {
        Files.exist(folder / "before") ? .folder((folder / "before").path()) : .history
    }

    private func report(_ workspace: Workspace) throws -> String {
        let (known, findings) = KnownFindings.read(workspace.knownFindings, folder: "schemas")
        let text = try report(
            workspace.findings + findings + known.unused(by: workspace.findings), workspace.configuration,
            workspace.topics, workspace.lineages)
        return text.replacing(folder.path() + "/", with: "").replacing(folder.path(), with: "")
    }

    private func report(
        _ found: [Finding], _ document: Document?, _ topics: [Topic], _ lineages: [Lineage]
    ) throws -> String {
        let (configuration, findings) = Configuration.read(document, topics: topics, lineages: lineages)
        let today = try #require(Day("2026-11-26"))
        let checker = Checker(configuration, today: today) { schema in
            String(decoding: schema, as: UTF8.self).contains("avro-c-refuses") ? "it holds what avro-c refuses" : nil
        }
        let checked = lineages.flatMap(checker.findings(in:)) + checker.findings(in: topics, lineages: lineages)
        return Self.text(found + findings + checked.filter { !otherMatters.contains($0.rule) })
    }

    /// The rules that a case is not about: a case of evolution has no docs, and one of headers no history.
    private var otherMatters: Set<String> {
        let about = Rule.groups.first { group in group.rules.contains { $0.id == rule } }
        let own = about.map { $0.title == "Suppressions" ? Rule.groups[0] : $0 } ?? Rule.groups[0]
        return Set(
            Rule.groups.filter { $0.title != own.title && $0.title != "Suppressions" }.flatMap(\.rules).map(\.id))
    }

    private static func text(_ findings: [Finding]) -> String {
        TextReporter(colored: false).report(Report(findings))
    }

    private static func folders(in folder: URL) -> [URL] {
        Files.names(in: folder).map { folder / $0 }.filter { !Files.names(in: $0).isEmpty }
    }
}
