/// What each finding of a report is known by from run to run, where text is wanted: a SHA-256.
struct Fingerprints {
    private let texts: [Finding: String]

    /// Findings that are the same but for their places are numbered in the order of their places, those that a
    /// baseline lets pass among them.
    init(_ report: Report) {
        var texts: [Finding: String] = [:]
        var counts: [FindingIdentity: Int] = [:]
        for finding in (report.findings + report.known).inReportingOrder(limit: .max) {
            let identity = finding.identity
            texts[finding] = Self.text(identity, number: counts[identity, default: 0])
            counts[identity, default: 0] += 1
        }
        self.texts = texts
    }

    subscript(finding: Finding) -> String { texts[finding] ?? "" }

    private static func text(_ identity: FindingIdentity, number: Int) -> String {
        let parts = [identity.rule, identity.path, identity.message, "\(number)"]
        return SHA256.digest(of: Array(parts.joined(separator: "\0").utf8)).hexadecimal
    }
}
