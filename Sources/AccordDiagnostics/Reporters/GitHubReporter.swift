/// Workflow commands of GitHub Actions, which become annotations of the lines of a pull request.
public struct GitHubReporter: Reporter {
    public init() {}

    public func report(_ report: Report) -> String {
        report.findings.inReportingOrder().map { command(for: $0) + "\n" }.joined()
    }

    private func command(for finding: Finding) -> String {
        let properties = place(finding.location) + [("title", finding.rule)]
        let list = properties.map { "\($0)=\($1.escapedProperty)" }.joined(separator: ",")
        let message = ([finding.message] + finding.advice).map(\.printable).joined(separator: "\n")
        return "::\(finding.severity.ofTwo) \(list)::\(message.escapedData)"
    }

    /// GitHub knows columns only where the place is within a line.
    private func place(_ location: Location) -> [(name: String, value: String)] {
        let (start, end) = (location.position, location.end)
        let lines = [
            (name: "file", value: location.file.path), ("line", "\(start.line)"), ("endLine", "\(end.line)"),
        ]
        guard start.line == end.line else { return lines }
        return lines + [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
    }
}

extension String {
    fileprivate var escapedData: String { escaped("%\r\n") }

    /// Other control characters would act on the log that the command is written to.
    fileprivate var escapedProperty: String { escaped("%\r\n:,").printable }

    private func escaped(_ characters: String) -> String {
        replacingScalars {
            characters.unicodeScalars.contains($0) ? "%" + [UInt8($0.value)].hexadecimal.uppercased() : nil
        }
    }
}
