/// What `docs/findings.schema.json` describes.
public struct JSONReporter: Reporter {
    public init() {}

    public func report(_ report: Report) -> String {
        let fingerprints = Fingerprints(report)
        let counts = Severity.allCases.map { severity in
            (name: severity.rawValue, value: JSONTree.number(report.findings.count { $0.severity == severity }))
        }
        let document = JSONTree.object([
            ("version", .number(1)), ("verdict", .string("\(report.verdict)")), ("counts", .object(counts)),
            ("findings", .array(report.findings.map { json($0, fingerprints[$0]) })),
            ("known", .array(report.known.map { json($0, fingerprints[$0]) })),
        ])
        return document.text() + "\n"
    }

    private func json(_ finding: Finding, _ fingerprint: String) -> JSONTree {
        let heading = [
            ("rule", JSONTree.string(finding.rule)), ("severity", .string(finding.severity.rawValue)),
            ("message", .string(finding.message)),
        ]
        let rest = [
            ("label", finding.label.map(JSONTree.string) ?? .null),
            ("notes", .array(finding.notes.map { .object([("text", .string($0.text))] + place($0.location)) })),
            ("help", finding.help.map(JSONTree.string) ?? .null),
            ("witness", finding.evidence?.witness()?.json ?? .null), ("fingerprint", .string(fingerprint)),
            ("edits", .array(finding.edits.map(json))),
        ]
        return .object(heading + place(finding.location) + rest)
    }

    private func json(_ edit: Edit) -> JSONTree {
        .object(place(edit.location) + [("replacement", .string(edit.replacement))])
    }

    private func place(_ location: Location) -> [(name: String, value: JSONTree)] {
        let end = location.end
        return location.json + [("endLine", .number(end.line)), ("endColumn", .number(end.column))]
    }
}
