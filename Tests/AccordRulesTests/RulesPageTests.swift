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
                """ + example.broken.map { "\n\n```\n\($0)\n```" }.joined()
                    + example.kept.map { "\n\nNothing is said of:\n\n```\n\($0)\n```" }.joined()
        }.joined(separator: "\n\n")
    }

    private static var code: String {
        let entries = Rule.all.map { rule in
            let example = RuleExample(rule)
            return "    \"\(rule.id)\": RuleExample(\(literal(example.broken.first)), \(literal(example.kept.first))),"
        }
        return """
            /// Where a rule is broken and where it is kept.
            struct RuleExample {
                let broken: String?
                let kept: String?

                init(_ broken: String?, _ kept: String?) {
                    self.broken = broken
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

/// The shortest cases of a rule: one that breaks it and no other, one that keeps it. Empty where there is none.
private struct RuleExample {
    let broken: [String]
    let kept: [String]

    init(_ rule: Rule) {
        let cases = RuleCase.all.filter { $0.rule == rule.id }
        let texts = cases.filter(\.fires).compactMap(\.expected)
        let alone = texts.filter { $0.components(separatedBy: "]\n").count == 2 }
        broken = Self.shortest(alone.isEmpty ? texts : alone)
        kept = Self.shortest(cases.filter(\.isSilent).map(\.filesInWords))
    }

    private static func shortest(_ texts: [String]) -> [String] {
        texts.min { ($0.count, $0) < ($1.count, $1) }.map { [$0.trimmingCharacters(in: .newlines)] } ?? []
    }
}

extension RuleCase {
    /// The files of the case, each under its path.
    fileprivate var filesInWords: String {
        let paths = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
        let files = paths.sorted().compactMap { path -> String? in
            guard path != "expected.txt", let text = Files.text(of: folder / path) else { return nil }
            return "# \(shownPath(path))\n\(text)"
        }
        return files.joined(separator: "\n")
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
