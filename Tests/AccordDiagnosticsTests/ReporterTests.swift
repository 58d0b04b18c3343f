import AccordDiagnostics
import Foundation
import Testing

/// `Expected/` holds, byte for byte, what each format makes of each case. `Tests/Judges/reports.py` has parties that are
/// not ours read the same files.
@Suite struct ReporterTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Expected")

    @Test(arguments: ReportCase.all, ReportFormat.allCases)
    func writes(_ example: ReportCase, _ format: ReportFormat) throws {
        let file = Self.folder.appending(path: "\(example.name)/expected.\(format)")
        let report = format.reporter(colored: false).report(example.report)
        guard Data(report.utf8) != (try? Data(contentsOf: file)) else { return }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(report.utf8).write(to: file)
            Issue.record("Recorded \(example.name) as \(format), look at the change")
        } else {
            Issue.record("\(example.name) as \(format) is not what RECORD=1 swift test writes down:\n\(report)")
        }
    }

    @Test("people are spared what repeats, machines get all of it", arguments: ReportFormat.allCases)
    func repetition(format: ReportFormat) {
        let file = SourceFile(path: "a.avsc", bytes: Array(repeating: UInt8(ascii: "\n"), count: 300))
        let findings = (0..<250).map { Finding("it is wrong here", at: Location(file: file, range: $0..<$0)) }
        let report = format.reporter(colored: false).report(Report(findings))
        let isForPeople = [.text, .oneline, .github].contains(format)
        // JUnit has the one failure of the file, with all that is wrong in it.
        let messages = report.components(separatedBy: "it is wrong here").count - 1
        #expect(messages == (isForPeople ? 100 : 250))
        #expect(report.contains("there is more of this kind from here on") == isForPeople)
    }

    @Test("colours are for text alone", arguments: ReportFormat.allCases)
    func colours(format: ReportFormat) {
        let report = ReportCase.all[1].report
        let isText = format == .text
        let (plain, colored) = (format.reporter(colored: false), format.reporter(colored: true))
        #expect((plain.report(report) == colored.report(report)) == !isText)
    }
}
