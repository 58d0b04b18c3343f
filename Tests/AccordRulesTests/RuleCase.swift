import AccordDiagnostics
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
    var format: SchemaFormat { Files.exist(folder / "new.avsc") ? .avro : .json }

    var expectation: URL { folder / "expected.txt" }
    var expected: String? { Files.text(of: expectation) }
    var isSilent: Bool { expected == "" }
    var fires: Bool { expected?.contains("[\(rule)]") ?? false }

    func report() throws -> String {
        let contract = try Contract(folder, format)
        guard let lineage = contract.lineage else { return Self.text(contract.findings) }
        let (configuration, findings) = Configuration.read(
            contract.configuration, topics: [contract.topic], lineages: [lineage])
        let today = try #require(Day("2026-11-26"))
        let checker = Checker(configuration, today: today) { schema in
            String(decoding: schema, as: UTF8.self).contains("avro-c-refuses") ? "it holds what avro-c refuses" : nil
        }
        return Self.text(contract.findings + findings + checker.findings(in: lineage))
    }

    private static func text(_ findings: [Finding]) -> String {
        TextReporter(colored: false).report(findings.inReportingOrder())
    }

    private static func folders(in folder: URL) -> [URL] {
        Files.names(in: folder).map { folder / $0 }.filter { !Files.names(in: $0).isEmpty }
    }
}
