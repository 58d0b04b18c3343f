import AccordCompatibility
import AccordConcurrency
import AccordDiagnostics
import AccordLineage
import AccordRules
import AccordSchemas
import ArgumentParser

struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Compares two schemas, the older one first.",
        usage: "accord compare <old> <new> [options]\naccord compare --batch <file> [options]",
        discussion: """
            A batch has a case a line, {"id": ..., "format": "avro" or "json", "draft": ..., "old": ..., "new": ...}, \
            and is answered by a line of JSON a case; the file '-' is standard input.

            Exit code 0: compatible. 1: not compatible. 2: undecided, or something could not be read.
            """)

    @Argument(help: "The older schema, NAME.avsc or NAME.schema.json.")
    var old: String?

    @Argument(help: "The newer schema.")
    var new: String?

    @Option(help: "Compares the pairs of schemas in a file of JSON lines.")
    var batch: String?

    @Option(help: "What the newer schema has to keep to.")
    var level = Level.optionalOnly

    @Option(help: "How open objects of JSON Schema are read; follows from the level.")
    var contentModel: ContentModel?

    @Option(help: "How the result is written. (values: \(ComparisonFormat.names); default: text, of a batch json)")
    var format: ComparisonFormat?

    @OptionGroup var parallel: JobsOption

    @OptionGroup var failing: FailingOptions

    private var checker: Checker { Checker(Configuration().overriding(level: level, contentModel: contentModel)) }

    func validate() throws {
        if batch == nil {
            guard new != nil else { throw ValidationError("Two schemas are compared, or a --batch.") }
        } else {
            guard old == nil else { throw ValidationError("A --batch brings its schemas with it.") }
            guard format ?? .json == .json else { throw ValidationError("A --batch is answered in JSON.") }
        }
    }

    func run() throws {
        let verdict = if let batch { try answer(batch) } else { try compare(old ?? "", new ?? "") }
        failing.end(verdict)
    }

    private func compare(_ old: String, _ new: String) throws(FileError) -> Verdict {
        let comparison = Comparison(try Lineage.read(old: old, new: new), by: checker)
        let report = failing.report(comparison.findings, checked: comparison.checked)
        switch format ?? .report(.text) {
        case .report(let format): format.print(report)
        case .json: StandardOutput.write(comparison.jsonText)
        }
        return report.verdict
    }

    private func answer(_ batch: String) throws(FileError) -> Verdict {
        var worst = Verdict.clean
        let (checker, failsOnWarnings, jobs) = (checker, failing.onWarnings, parallel.jobs)
        try Lines.read(batch) { lines, first in
            let cases = lines.enumerated().compactMap { BatchLine($1, number: first + $0) }
            let answers = cases.concurrentMap(jobs: jobs) {
                $0.answer(by: checker, failsOnWarnings: failsOnWarnings)
            } deliver: {
                StandardOutput.write($0.text)
            }
            worst = answers.map(\.verdict).reduce(worst, max)
        }
        return worst
    }
}

/// A report of the findings, or the verdict as JSON.
enum ComparisonFormat: Equatable, ExpressibleByArgument {
    case report(ReportFormat)
    case json

    static let names = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")

    init?(argument: String) {
        if argument == "json" {
            self = .json
        } else if let format = ReportFormat(rawValue: argument) {
            self = .report(format)
        } else {
            return nil
        }
    }
}

extension ContentModel: ExpressibleByArgument {}
