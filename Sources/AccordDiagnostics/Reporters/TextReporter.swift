/// Findings for people: the message, the marked source on both sides, and what to do.
public struct TextReporter: Reporter {
    private let style: Style

    public init(colored: Bool) {
        style = Style(colored: colored)
    }

    public func report(_ report: Report) -> String {
        let findings = report.findings.inReportingOrder()
        return findings.map { block(for: $0) + "\n" }.joined() + summary(of: findings) + silence(about: report.known)
    }

    private func block(for finding: Finding) -> String {
        let primary = Excerpt(finding.location, label: finding.label ?? "")
        let notes = finding.notes.map { Excerpt($0.location, label: $0.text) }
        let gutter = String(repeating: " ", count: ([primary] + notes).map(\.gutterWidth).max() ?? 1)
        var lines = [heading(of: finding), gutter + style.dim("--> ") + primary.place, gutter + style.dim(" |")]
        lines += primary.lines(gutter: gutter, marker: "^", style: style)
        for note in notes {
            lines += [gutter + style.dim("::: ") + note.place, gutter + style.dim(" |")]
            lines += note.lines(gutter: gutter, marker: "-", style: style)
        }
        lines += finding.advice.map { gutter + style.dim(" = ") + $0.printable }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(of finding: Finding) -> String {
        let severity = style.severity(finding.severity, finding.severity.rawValue)
        return "\(severity): \(style.bold(finding.message.printable)) [\(finding.rule)]"
    }

    private func summary(of findings: [Finding]) -> String {
        let counts = Severity.allCases.compactMap { severity -> String? in
            let count = findings.count(where: { $0.severity == severity })
            guard count > 0 else { return nil }
            return severity == .unchecked ? "\(count) unchecked" : counted(count, severity.rawValue)
        }
        return counts.isEmpty ? "" : counts.joined(separator: ", ") + "\n"
    }

    private func silence(about known: [Finding]) -> String {
        let verb = known.count == 1 ? "is" : "are"
        return known.isEmpty ? "" : "\(counted(known.count, "known finding")) \(verb) not shown\n"
    }
}
