import AccordDiagnostics
import ArgumentParser

/// How findings are shown, and which of them make a run fail.
struct OutputOptions: ParsableArguments {
    enum FailOn: String, ExpressibleByArgument, CaseIterable {
        case error, warning
    }

    @Option(help: "How findings are written.")
    var format = ReportFormat.text

    @Option(help: "The least severe finding that makes the exit code 1.")
    var failOn = FailOn.error

    /// Prints findings and ends the run with the exit code that they amount to.
    func report(_ findings: [Finding]) throws {
        let ordered = findings.inReportingOrder()
        let isColored = Terminal.isColored
        StandardOutput.write(format.reporter(colored: isColored).report(ordered))
        let verdict = Verdict(ordered, failsOnWarnings: failOn == .warning)
        guard verdict == .clean else { throw ExitCode(verdict.exitCode) }
    }
}

extension ReportFormat: ExpressibleByArgument {}
