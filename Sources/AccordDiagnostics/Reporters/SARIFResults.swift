/// The results of a run in SARIF: a finding each.
struct SARIFResults {
    private let report: Report
    private let ruleIDs: [String]
    private let fingerprints: Fingerprints

    init(_ report: Report, ruleIDs: [String]) {
        self.report = report
        self.ruleIDs = ruleIDs
        fingerprints = Fingerprints(report)
    }

    /// SARIF 2.1.0, 3.27.23: where one result says whether it is suppressed, all do.
    var all: [JSONTree] {
        let suppressed = JSONTree.array([.object([("kind", .string("external"))])])
        let standing = report.known.isEmpty ? nil : JSONTree.array([])
        return report.findings.map { result($0, suppressions: standing) }
            + report.known.map { result($0, suppressions: suppressed) }
    }

    private func result(_ finding: Finding, suppressions: JSONTree?) -> JSONTree {
        let message = ([finding.message] + finding.advice).joined(separator: "\n")
        var members = [
            ("ruleId", JSONTree.string(finding.rule)),
            ("ruleIndex", ruleIDs.firstIndex(of: finding.rule).map(JSONTree.number) ?? .null),
            ("level", .string(finding.severity.ofTwo)), ("message", .message(message)),
            ("locations", .array([location(finding.location, finding.label)])),
        ]
        let notes = finding.notes.map { location($0.location, $0.text) }
        if !notes.isEmpty { members.append(("relatedLocations", .array(notes))) }
        members.append(("partialFingerprints", .object([("accord/v1", .string(fingerprints[finding]))])))
        if !finding.edits.isEmpty { members.append(("fixes", .array([fix(finding)]))) }
        if let suppressions { members.append(("suppressions", suppressions)) }
        return .object(members)
    }

    private func location(_ location: Location, _ text: String?) -> JSONTree {
        let place = JSONTree.object([("artifactLocation", artifact(location.file)), ("region", region(location))])
        return .object([("physicalLocation", place)] + (text.map { [("message", .message($0))] } ?? []))
    }

    private func region(_ location: Location) -> JSONTree {
        let (start, end) = (location.position, location.end)
        return .object([
            ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
            ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
        ])
    }

    /// A path that is relative is so to the folder that the run was started in: the top of the repository.
    private func artifact(_ file: SourceFile) -> JSONTree {
        let path = file.path.percentEncoded
        if path.hasPrefix("/") { return .object([("uri", .string("file://" + path))]) }
        return .object([("uri", .string(path)), ("uriBaseId", .string("%SRCROOT%"))])
    }

    private func fix(_ finding: Finding) -> JSONTree {
        let files = Dictionary(grouping: finding.edits) { $0.location.file.path }.sorted { $0.key < $1.key }
        let changes = files.map { _, edits in
            JSONTree.object([
                ("artifactLocation", artifact(edits[0].location.file)),
                ("replacements", .array(edits.map(replacement))),
            ])
        }
        return .object([("artifactChanges", .array(changes))])
    }

    private func replacement(_ edit: Edit) -> JSONTree {
        .object([
            ("deletedRegion", region(edit.location)), ("insertedContent", .message(edit.replacement)),
        ])
    }
}

extension String {
    /// The path as a URI (RFC 3986): all but letters, digits and a few marks by their bytes.
    fileprivate var percentEncoded: String {
        utf8.map { byte in
            switch Unicode.Scalar(byte) {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": String(Unicode.Scalar(byte))
            default: "%" + [byte].hexadecimal.uppercased()
            }
        }.joined()
    }
}
