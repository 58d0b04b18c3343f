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

/// Of several runs the worst counts.
extension Verdict: Comparable {
    public static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
}

extension Sequence<Finding> {
    /// The one order in which findings are shown: by file and place, each only once. Of one rule in one file only
    /// so many are kept, with a last one that stands for the rest.
    public func inReportingOrder(limit: Int = 100) -> [Finding] {
        var seen: Set<Finding> = []
        let ordered = filter { seen.insert($0).inserted }
            .sorted { ($0.location, $0.rule, $0.message) < ($1.location, $1.rule, $1.message) }
        let groups = Dictionary(grouping: ordered.indices) { [ordered[$0].location.file.path, ordered[$0].rule] }
        var shown = ordered
        var dropped: Set<Int> = []
        for group in groups.values where group.count > limit {
            shown[group[limit]] = ordered[group[limit]].andMore
            dropped.formUnion(group.dropFirst(limit + 1))
        }
        return dropped.isEmpty ? shown : shown.indices.filter { !dropped.contains($0) }.map { shown[$0] }
    }
}

extension Finding {
    /// Stands for itself and those of its kind that follow in the same file.
    fileprivate var andMore: Finding {
        Finding(rule: rule, severity: severity, "there is more of this kind from here on", at: location)
    }
}
