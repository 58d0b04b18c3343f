/// A Code Quality report of GitLab.
public struct GitLabReporter: Reporter {
    public init() {}

    public func report(_ report: Report) -> String {
        let fingerprints = Fingerprints(report)
        return JSONTree.array(report.findings.map { issue($0, fingerprints[$0]) }).text() + "\n"
    }

    private func issue(_ finding: Finding, _ fingerprint: String) -> JSONTree {
        .object([
            ("description", .string(finding.message)), ("check_name", .string(finding.rule)),
            ("fingerprint", .string(fingerprint)), ("severity", .string(finding.severity.ofGitLab)),
            ("location", place(finding.location)),
        ])
    }

    private func place(_ location: Location) -> JSONTree {
        let positions = [("begin", position(location.position)), ("end", position(location.end))]
        return .object([("path", .string(location.file.path)), ("positions", .object(positions))])
    }

    private func position(_ position: Position) -> JSONTree {
        .object([("line", .number(position.line)), ("column", .number(position.column))])
    }
}

extension Severity {
    fileprivate var ofGitLab: String {
        switch self {
        case .unchecked: "blocker"
        case .error: "major"
        case .warning: "minor"
        }
    }
}
