import AccordDiagnostics
import AccordRules
import AccordSchemas
import Foundation
import Testing

/// `docs/rules.md` is made of the rules and of what their fixtures are seen to say.
struct RulesPageTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs/rules.md").standardizedFileURL

    @Test func isInStepWithTheRules() throws {
        let text = Self.text
        guard text != Files.text(of: Self.page) else { return }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(to: Self.page, atomically: true, encoding: .utf8)
            Issue.record("Recorded docs/rules.md, look at the change")
        } else {
            Issue.record("docs/rules.md is not what RECORD=1 writes down")
        }
    }

    private static var text: String {
        let rules = Rule.all.sorted { $0.id < $1.id }
        return """
            # Rules

            What `accord check` holds contracts to. `accord explain RULE` says this for one of them; `rules:` in
            `accord.yaml` makes each an error, a warning, or off. Every example is a case of the tests.

            \(rules.map { "- [`\($0.id)`](#\($0.id)), \(named($0.severity)): \($0.summary)" }.joined(separator: "\n"))

            \(rules.map(section).joined(separator: "\n\n"))

            """
    }

    private static func section(_ rule: Rule) -> String {
        """
        ## \(rule.id)

        \(rule.summary) \(rule.rationale)

        ```
        \(example(of: rule))
        ```
        """
    }

    /// The shortest case that breaks the rule and no other.
    private static func example(of rule: Rule) -> String {
        let cases = RuleCase.all.filter { $0.rule == rule.id && $0.fires }.compactMap(\.expected)
        let alone = cases.filter { $0.components(separatedBy: "]\n").count == 2 }
        let shortest = (alone.isEmpty ? cases : alone).min { ($0.count, $0) < ($1.count, $1) } ?? ""
        return shortest.trimmingCharacters(in: .newlines)
    }

    private static func named(_ severity: Severity) -> String { severity.rawValue }
}
