public import AccordDiagnostics
public import AccordSchemas

/// A newer schema held against an older one.
public struct Comparison: Sendable {
    let lineage: Lineage?
    /// What is to be said of the two files themselves.
    let readingFindings: [Finding]
    /// What is wrong with the step from the one to the other.
    let changes: [Finding]

    public init(_ read: (lineage: Lineage?, findings: [Finding]), by checker: Checker) {
        lineage = read.lineage
        readingFindings = read.findings.inReportingOrder(limit: .max)
        changes = read.lineage.map(checker.changes(in:)) ?? []
    }

    public var findings: [Finding] { readingFindings + changes }

    /// What is compared, where it could be read.
    public var checked: [String] { lineage.map { [$0.path] } ?? [] }

    /// Nil where that is undecided, or where one of the two could not be read.
    public var isCompatible: Bool? {
        guard lineage != nil else { return nil }
        if changes.contains(where: { $0.severity == .error }) { return false }
        return changes.contains { $0.severity == .unchecked } ? nil : true
    }
}
