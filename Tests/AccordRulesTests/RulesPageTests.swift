import AccordDiagnostics
import AccordRules
import AccordSchemas
import Foundation
import Testing

/// What is made of the rules and of their fixtures: `docs/rules.md`, and the examples that `accord explain` shows.
struct RulesPageTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL

    @Test(arguments: ["docs/rules.md", "Sources/accord/RuleExamples.swift"])
    func isInStepWithTheRules(path: String) throws {
        let file = Self.project / path
        let text = path.hasSuffix(".md") ? Self.page : Self.code
        guard text != Files.text(of: file) else { return }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("Recorded \(path), look at the change")
        } else {
            Issue.record("\(path) is not what RECORD=1 writes down")
        }
    }

    private static var page: String {
        """
        # Rules

        What `accord check` holds contracts, topics and clients to. `accord explain RULE` says this for one of them;
        `rules:` in `accord.yaml` makes each an error, a warning, or off, but for those that say that something could not
        be checked, and those that generated types rest on. Every example is a case of the tests.

        \(Rule.groups.map(list).joined(separator: "\n\n"))

        \(Rule.groups.map(sections).joined(separator: "\n\n"))

        """
    }

    private static func list(of group: Rule.Group) -> String {
        let rules = group.rules.map { "- [`\($0.id)`](#\($0.id)), \($0.severity.rawValue): \($0.summary)" }
        return "**\(group.title)**\n\n" + rules.joined(separator: "\n")
    }

    private static func sections(of group: Rule.Group) -> String {
        group.rules.map { rule in
            let example = RuleExample(rule)
            return """
                ## \(rule.id)

                \(rule.summary) \(rule.rationale)
                """
                    + (example.broken.map {
                        "\n\n```\n\($0.filesInWords)\n```\n\n`accord check` says:\n\n```\n\($0.shownReport)\n```"
                    } ?? "")
                    + (example.kept.map { "\n\nNothing is said of:\n\n```\n\($0.filesInWords)\n```" } ?? "")
        }.joined(separator: "\n\n")
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

            // Located by RECORD=1 swift test: cases of the rules' tests.
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
    private var paths: [String] {
        FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String }.sorted() ?? []
    }

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

    private func shownPath(_ path: String) -> String {
        let suffix = format.fileSuffix
        return switch path {
        case _ where path.hasPrefix("schemas/") || path.hasPrefix("before/"): path
        case "new\(suffix)": "schemas/orders/Event\(suffix)"
        case "old\(suffix)": "schemas/orders/history/Event/1.0\(suffix)"
        case "topic.yaml": "schemas/orders/topic.yaml"
        case _ where path.first?.isNumber == true: "schemas/orders/history/Event/\(path)"
        default: "schemas/\(path)"
        }
    }
}
