/// `path:line:column: error: message [rule]`, the form that build systems and editors understand.
public struct OnelineReporter: Reporter {
    public init() {}

    public func report(_ findings: [Finding]) -> String {
        findings.map { line(for: $0) + "\n" }.joined()
    }

    private func line(for finding: Finding) -> String {
        let severity = finding.severity == .warning ? "warning" : "error"
        return "\(place(finding.location)): \(severity): \(finding.message.printable) [\(finding.rule)]"
    }

    private func place(_ location: Location) -> String {
        let position = location.position
        return "\(location.file.path.printable):\(position.line):\(position.column)"
    }
}
