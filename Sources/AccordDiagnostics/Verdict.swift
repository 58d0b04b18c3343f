/// What a run amounts to, and the exit code that says so.
public enum Verdict: Int32, Sendable {
    case clean = 0
    case findings = 1
    case unchecked = 2

    public init(_ findings: some Sequence<Finding>, failsOnWarnings: Bool = false) {
        let severities = Set(findings.map(\.severity))
        let fails = severities.contains(.error) || failsOnWarnings && severities.contains(.warning)
        self = severities.contains(.unchecked) ? .unchecked : fails ? .findings : .clean
    }

    public var exitCode: Int32 { rawValue }
}

extension Sequence<Finding> {
    /// The one order in which findings are shown: by file and place, each only once.
    public func inReportingOrder() -> [Finding] {
        var seen: Set<Finding> = []
        return filter { seen.insert($0).inserted }
            .sorted { ($0.location, $0.rule, $0.message) < ($1.location, $1.rule, $1.message) }
    }
}
