import AccordDiagnostics
import AccordRules
import AccordSchemas
import Foundation
import Testing

/// What is made of the rules and of their fixtures: `docs/rules.md`, a page for each rule in `docs/rules`, and the
/// examples that `accord explain` shows.
struct RulesPageTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    @Test func areInStepWithTheRules() throws {
        for (path, text) in Self.texts.sorted(by: { $0.key < $1.key }) where text != Files.text(of: Self.project / path)
        {
            guard Self.isRecording else {
                Issue.record("\(path) is not what RECORD=1 writes")
                continue
            }
            let file = Self.project / path
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("Recorded \(path), look at the change")
        }
    }

    @Test func everyPageIsOfARule() throws {
        for name in Files.names(in: Self.project / "docs/rules") where Self.texts["docs/rules/\(name)"] == nil {
            if Self.isRecording { try FileManager.default.removeItem(at: Self.project / "docs/rules/\(name)") }
            Issue.record("docs/rules/\(name) is the page of no rule")
        }
    }

    @Test func examplesAreOfOneFormat() {
        for rule in Rule.all {
            let example = RuleExample(rule)
            guard let broken = example.broken?.formats, let kept = example.kept?.formats else { continue }
            #expect(broken.isEmpty || kept.isEmpty || broken == kept, "\(rule.id) needs a case in the other's format")
        }
    }

    /// The texts by the paths of their files.
    private static let texts: [String: String] = {
        var texts = ["docs/rules.md": index, "Sources/accord/Generated/RuleExamples.swift": code]
        for rule in Rule.all { texts["docs/rules/\(rule.id).md"] = page(of: rule) }
        return texts
    }()

    private static var index: String {
        """
        # Rules

        What `accord check` holds contracts, topics and clients to: a page for each rule, with an example from the tests.
        `accord explain RULE` prints the same. `rules:` in `accord.yaml` makes a rule an error, a warning, or turns it off,
        but for the rules about what cannot be checked and those that generated types depend on.

        \(Rule.groups.map(list).joined(separator: "\n\n"))

        """
    }

    private static func list(of group: Rule.Group) -> String {
        let rules = group.rules.map { "- [`\($0.id)`](rules/\($0.id).md), \($0.severity.rawValue): \($0.summary)" }
        return "## \(group.title)\n\n" + rules.joined(separator: "\n")
    }

    private static func page(of rule: Rule) -> String {
        let example = RuleExample(rule)
        var page = "# \(rule.id)\n\n\(rule.summary) \(rule.rationale)\n"
        if let broken = example.broken {
            page += "\nThe rule is broken here:\n\n```\n\(broken.filesInWords)\n```\n"
            page += "\n`accord check` says:\n\n```\n\(broken.shownReport)\n```\n"
        }
        if let kept = example.kept { page += "\nThe rule is kept here:\n\n```\n\(kept.filesInWords)\n```\n" }
        return page
    }

    private static var code: String {
        let entries = Rule.all.map { rule in
            let example = RuleExample(rule)
            let texts = [example.broken?.filesInWords, example.broken?.shownReport, example.kept?.filesInWords]
            return "    \"\(rule.id)\": RuleExample(\(texts.map(literal).joined(separator: ", "))),"
        }
        return """
            /// Where a rule is broken and where it is kept.
            struct RuleExample {
                /// Files that break it, each under its path.
                let broken: String?
                /// What `accord check` says of them.
                let findings: String?
                /// Files that keep it.
                let kept: String?

                init(_ broken: String?, _ findings: String?, _ kept: String?) {
                    self.broken = broken
                    self.findings = findings
                    self.kept = kept
                }
            }

            // Written by RECORD=1 swift test: cases of the rules' tests.
            // swift-format-ignore
            let ruleExamples: [String: RuleExample] = [
            \(entries.joined(separator: "\n"))
            ]

            """
    }

    private static func literal(_ text: String?) -> String {
        text.map { "##\"\"\"\n\($0)\n\"\"\"##" } ?? "nil"
    }
}

/// A case that breaks a rule, and one that keeps it, in the same format. Each is nil where there is none.
private struct RuleExample {
    let broken: RuleCase?
    let kept: RuleCase?

    init(_ rule: Rule) {
        let cases = RuleCase.all.filter { $0.rule == rule.id }
        let broken = cases.filter(\.fires)
        let kept = cases.filter(\.isSilent)
        let pairs = broken.flatMap { one in kept.map { (one, $0) } }
        guard let best = pairs.min(by: { Self.rank($0.0, $0.1) < Self.rank($1.0, $1.1) }) else {
            self.broken = broken.min { Self.rank($0) < Self.rank($1) }
            self.kept = kept.min { Self.rank($0) < Self.rank($1) }
            return
        }
        (self.broken, self.kept) = best
    }

    /// Two cases of one format come first, then those in which no other rule is broken, then Avro, then the shortest.
    private static func rank(_ broken: RuleCase, _ kept: RuleCase? = nil) -> (Int, Int, Int, String) {
        let isMixed =
            kept.map { !broken.formats.isEmpty && !$0.formats.isEmpty && broken.formats != $0.formats } ?? false
        let findings = broken.expected?.components(separatedBy: "]\n").count ?? 0
        let names = [broken, kept].compactMap { $0?.testDescription }.joined()
        let length = [broken, kept].compactMap { $0?.filesInWords.count }.reduce(0, +)
        return (isMixed ? 1 : 0, findings > 2 ? 1 : 0, (broken.formats == [.avro] ? 0 : 100_000) + length, names)
    }
}

extension RuleCase {
    /// The formats of the schemas in the case.
    fileprivate var formats: Set<SchemaFormat> {
        Set(paths.compactMap { SchemaFormat.split(fileName: $0)?.format })
    }

    /// What the case prints.
    fileprivate var shownReport: String { expected?.trimmingCharacters(in: .newlines) ?? "" }

    /// The files of the case, each under its path. Spaces at the end of a line are shown as dots.
    fileprivate var filesInWords: String {
        let files = paths.compactMap { path -> String? in
            guard path != "expected.txt", let text = Files.text(of: folder / path) else { return nil }
            return "# \(shownPath(path))\n\(text)"
        }
        return files.joined(separator: "\n").trimmingCharacters(in: .newlines)
            .replacing(/[ \t]+(?=\n)/) { String(repeating: "·", count: $0.output.count) }
    }
}
