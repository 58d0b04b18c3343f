/// What a run has to say, whatever the format that it is written in.
public struct Report: Sendable {
    /// In reporting order, each only once.
    public let findings: [Finding]
    /// Old findings that a baseline lets pass: no failures.
    public let known: [Finding]
    /// The paths of contracts and topics that were looked at.
    public let checked: [String]
    /// What rules say, by their ids.
    public let rules: [String: RuleText]
    public let failsOnWarnings: Bool
    /// The version of the tool that reports.
    public let version: String

    public init(
        _ findings: some Sequence<Finding>, known: [Finding] = [], checked: [String] = [],
        rules: [String: RuleText] = [:], failsOnWarnings: Bool = false, version: String = ""
    ) {
        self.findings = findings.inReportingOrder(limit: .max)
        self.known = known.inReportingOrder(limit: .max)
        self.checked = Set(checked).sorted()
        self.rules = rules
        self.failsOnWarnings = failsOnWarnings
        self.version = version
    }

    public var verdict: Verdict { Verdict(findings, failsOnWarnings: failsOnWarnings) }
}

/// What a rule is about: said by the rules, shown by reporters that know none of them.
public struct RuleText: Sendable {
    /// What holds where the rule is kept.
    public let summary: String
    /// Why that matters.
    public let rationale: String
    public let severity: Severity

    public init(summary: String, rationale: String, severity: Severity) {
        self.summary = summary
        self.rationale = rationale
        self.severity = severity
    }
}
