import AccordDiagnostics
import AccordLineage
import ArgumentParser

/// Several formats at once: the first on standard output, each other in a file; or all of them in files.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .customLong("format"),
        help: "How findings are written; may be there several times. (default: text)")
    var chosenFormats: [ReportFormat] = []

    @Option(
        name: .customLong("output"),
        help: "A file for a format; several stand in the order of the formats, of which the first may do without.")
    var files: [String] = []

    @OptionGroup var failing: FailingOptions

    private var formats: [ReportFormat] { chosenFormats.isEmpty ? [.text] : chosenFormats }

    func validate() throws {
        guard [0, 1].contains(formats.count - files.count) else {
            throw ValidationError(
                """
                There are formats: \(formats.count), files: \(files.count). Give every --format an --output FILE; the first \
                format may do without, and is printed.
                """)
        }
        if let twice = files.first(where: { file in files.count { $0.shortestPath == file.shortestPath } > 1 }) {
            throw ValidationError("Two formats go to \(twice.printable): give each a file of its own.")
        }
    }

    /// Writes findings and ends the run with the exit code that they amount to.
    func report(_ findings: [Finding], known: [Finding], checked: [String]) throws {
        let report = failing.report(findings, known: known, checked: checked)
        if formats.count > files.count { formats[0].print(report) }
        for (format, file) in zip(formats.suffix(files.count), files) {
            try Files.write(format.reporter(colored: false).report(report), named: file)
        }
        failing.end(report.verdict)
    }
}
