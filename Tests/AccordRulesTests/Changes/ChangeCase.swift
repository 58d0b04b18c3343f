import AccordDiagnostics
import AccordLineage
import AccordRules
import AccordSchemas
import Foundation
import Testing

/// A folder of `Fixtures/`: a folder of schemas, and what is written about its changes in each format.
struct ChangeCase: Sendable, CustomTestStringConvertible {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent() / "Fixtures"

    static let all = Files.names(in: fixtures).map { ChangeCase(folder: fixtures / $0) }

    let folder: URL

    var testDescription: String { folder.lastPathComponent }

    func expectation(_ format: ChangeFormat) -> URL {
        let suffixes: [ChangeFormat: String] = [.text: "txt", .markdown: "md", .json: "json"]
        return folder / "expected.\(suffixes[format] ?? "")"
    }

    func diff() throws -> ContractDiff {
        let workspace = try Workspace.read((folder / "schemas").path(), shownAs: "schemas")
        let (configuration, findings) = Configuration.read(
            workspace.configuration, topics: workspace.topics, lineages: workspace.lineages)
        let (known, _) = KnownFindings.read(workspace.knownFindings, folder: "schemas")
        let checker = Checker(configuration, today: try #require(Day("2026-11-26")))
        return ContractDiff(
            workspace.lineages.map { ContractChange($0, by: checker, known: known) },
            deleted: workspace.deleted.map { ContractChange($0, known: known) }, besides: workspace.findings + findings)
    }
}

struct ChangeCaseTests {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    @Test(arguments: ChangeCase.all, ChangeFormat.allCases)
    func saysWhatBecameOfContracts(_ folder: ChangeCase, format: ChangeFormat) throws {
        let (text, expectation) = (format.write(try folder.diff()), folder.expectation(format))
        let expected = Files.text(of: expectation)
        guard text != expected else { return }
        if Self.isRecording {
            try text.write(to: expectation, atomically: true, encoding: .utf8)
            Issue.record("Recorded \(expectation.lastPathComponent), look at the change")
        } else {
            Issue.record("Expected\n\(expected ?? "what RECORD=1 writes down")\nfound\n\(text)")
        }
    }
}
