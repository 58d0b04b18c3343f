import AccordDiagnostics
import Testing

/// What a run may have to say, each kind once.
struct ReportCase: Sendable, CustomTestStringConvertible {
    let name: String
    let report: Report

    var testDescription: String { name }

    static let all = [
        ReportCase("clean", []),
        ReportCase("change", [change, warning]),
        ReportCase("warnings-fail", [warning], failsOnWarnings: true),
        ReportCase("unchecked", [change, unchecked, warning]),
        ReportCase("hostile", [hostile(at: "a\u{1F600}\r\nb"), hostile(at: "\u{1F600}")]),
        ReportCase("known", [again(2)], known: [again(0), again(1), warning]),
        ReportCase("known-only", [], known: [warning]),
    ]

    private init(_ name: String, _ findings: [Finding], known: [Finding] = [], failsOnWarnings: Bool = false) {
        self.name = name
        report = Report(
            findings, known: known, checked: [contract.path, release.path, "schemas/orders/topic.yaml"],
            rules: rules, failsOnWarnings: failsOnWarnings, version: "1.2.3")
    }
}

private let contract = SourceFile(
    path: "schemas/orders/OrderPlaced.avsc",
    bytes: Array("{ \"name\": \"note\",\n  \"type\": [\"null\", \"long\"] }\n".utf8))
private let release = SourceFile(
    path: "schemas/orders/history/OrderPlaced/1.0.avsc",
    bytes: Array("{ \"name\": \"note\", \"type\": \"string\" }".utf8))
private let broken = SourceFile(path: "schemas/accord.yaml", bytes: [])
private let hostileName = "a b:c::d,e%0A\n\r\u{1}\u{1B}[31m]]>&\"'<\u{1F600}\u{FFFF}"
private let hostileFile = SourceFile(
    path: "schemas/\(hostileName)/X.avsc", bytes: Array("\u{E9}\u{1F600} a\u{1F600}\r\nb\u{7}\t\u{1F600}".utf8))

private let rules = [
    "type-changed": RuleText(
        summary: "A type stays as it is.", rationale: "Readers of `long` read no \"string\".", severity: .error),
    "field-undocumented": RuleText(
        summary: "A field says what it holds.", rationale: "Whoever guesses wrong learns it from a customer.",
        severity: .warning),
    "syntax": RuleText(summary: "A file is valid.", rationale: "Some parsers let it pass.", severity: .unchecked),
]

private let witness = RenderedWitness(
    sentence: "1.0 writes {\"note\": \"a\"}; a 1.1 reader gets 97", message: "{\"note\": \"a\"}", binary: [0x02, 0x61],
    meant: "the text a", read: "the number 97")

private let change = Finding(
    rule: "type-changed", severity: .error, "'note' changes from string to long",
    at: contract.range(of: "[\"null\", \"long\"]"),
    label: "1.1: null or long", notes: [Note("1.0: string", at: release.range(of: "\"string\""))],
    help: "keep the old type", evidence: Evidence(direction: "backward") { witness },
    edits: [
        Edit(contract.range(of: "[\"null\", \"long\"]"), "\"string\""),
        Edit(contract.place(behind: "\"long\"]"), ", \"default\": \"\\n\""),
    ])

private let warning = Finding(
    rule: "field-undocumented", severity: .warning, "'note' does not say what it holds",
    at: contract.range(of: "\"note\""), help: "write its meaning as its doc")

private let unchecked = Finding(
    rule: "syntax", severity: .unchecked, "expected a key, found the end of the file", at: broken.range(of: ""))

/// The same finding at one of three places.
private func again(_ number: Int) -> Finding {
    var finding = Finding(
        rule: "type-changed", severity: .error, "a type differs from that of 1.\(number)",
        at: contract.range(of: ["name", "note", "type"][number]))
    finding.versions = ["1.\(number)"]
    return finding
}

private func hostile(at text: String) -> Finding {
    Finding(
        rule: "type-changed", severity: .error, "'\(hostileName)' changes", at: hostileFile.range(of: text),
        label: hostileName, notes: [Note(hostileName, at: hostileFile.range(of: "a"))], help: hostileName,
        evidence: Evidence(direction: "forward") { RenderedWitness(sentence: hostileName, message: "null") },
        edits: [Edit(hostileFile.range(of: text), hostileName)])
}

extension SourceFile {
    /// Where a text stands first.
    func range(of text: String) -> Location {
        let wanted = Array(text.utf8)
        let start = (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) }!
        return Location(file: self, range: start..<start + wanted.count)
    }

    func place(behind text: String) -> Location {
        let end = range(of: text).range.upperBound
        return Location(file: self, range: end..<end)
    }
}
