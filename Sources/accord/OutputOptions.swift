import AccordDiagnostics
import ArgumentParser

/// How findings are shown, and which of them make a run fail.
struct OutputOptions: ParsableArguments {
    @Option(help: "How findings are written.")
    var format = ReportFormat.text

    @OptionGroup var failing: FailingOptions

    /// Prints findings and ends the run with the exit code that they amount to.
    func report(_ findings: [Finding]) throws {
        format.write(findings)
        try failing.end(Verdict(findings, failsOnWarnings: failing.onWarnings))
    }
}

struct FailingOptions: ParsableArguments {
    enum FailOn: String, ExpressibleByArgument, CaseIterable {
        case error, warning
    }

    @Option(help: "The least severe finding that makes the exit code 1.")
    var failOn = FailOn.error

    var onWarnings: Bool { failOn == .warning }

    /// Ends the run with the exit code of a verdict.
    func end(_ verdict: Verdict) throws {
        guard verdict == .clean else { throw ExitCode(verdict.exitCode) }
    }
}

extension ReportFormat: ExpressibleByArgument {}

extension ReportFormat {
    func write(_ findings: [Finding]) {
        StandardOutput.write(reporter(colored: Terminal.isColored).report(findings.inReportingOrder()))
    }
}
