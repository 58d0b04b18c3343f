import AccordDiagnostics
import AccordRules
import ArgumentParser

/// How findings are shown, and which of them make a run fail.
struct OutputOptions: ParsableArguments {
    @Option(help: "How findings are written.")
    var format = ReportFormat.text

    @OptionGroup var failing: FailingOptions

    /// Prints findings and ends the run with the exit code that they amount to.
    func report(_ findings: [Finding], checked: [String] = []) {
        let report = failing.report(findings, checked: checked)
        format.print(report)
        failing.end(report.verdict)
    }

    /// Says what was done, where nothing else may stand on standard output beside it.
    func say(_ text: String) {
        if format.isDocument { StandardError.write(text) } else { StandardOutput.write(text) }
    }
}

struct FailingOptions: ParsableArguments {
    enum FailOn: String, ExpressibleByArgument, CaseIterable {
        case error, warning
    }

    @Option(help: "The least severe finding that makes the exit code 1.")
    var failOn = FailOn.error

    var onWarnings: Bool { failOn == .warning }

    func report(_ findings: [Finding], known: [Finding] = [], checked: [String] = []) -> Report {
        Report(
            findings, known: known, checked: checked, rules: Rule.texts, failsOnWarnings: onWarnings,
            version: accordVersion)
    }

    /// Ends the run with the exit code of a verdict, and at once: to give back all that was read takes a tenth of the
    /// time.
    func end(_ verdict: Verdict) -> Never {
        Accord.exit(withError: ExitCode(verdict.exitCode))
    }
}

extension ReportFormat: ExpressibleByArgument {}

extension ReportFormat {
    func print(_ report: Report) {
        StandardOutput.write(reporter(colored: Terminal.isColored).report(report))
    }
}
