import AccordDiagnostics
import AccordDocuments
import AccordRules
import AccordSchemas
import ArgumentParser

struct Rules: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Lists all rules.",
        discussion: "`rules:` in accord.yaml makes each an error, a warning, or off.")

    @Option(help: "How the rules are written.")
    var format = Format.text

    func run() {
        switch format {
        case .text:
            let width = Rule.all.map(\.id.count).max() ?? 0
            for rule in Rule.all {
                let severity = rule.severity.rawValue
                let padding = String(repeating: " ", count: width - rule.id.count)
                let gap = String(repeating: " ", count: Severity.unchecked.rawValue.count - severity.count)
                StandardOutput.write("\(rule.id)\(padding)  \(severity)\(gap)  \(rule.summary)\n")
            }
        case .json:
            let rules = Rule.groups.flatMap { group in group.rules.map { (group.title, $0) } }.map { group, rule in
                JSONTree.object([
                    ("id", .string(rule.id)), ("group", .string(group)), ("severity", .string(rule.severity.rawValue)),
                    ("summary", .string(rule.summary)), ("rationale", .string(rule.rationale)),
                ])
            }
            StandardOutput.write(JSONTree.array(rules).text() + "\n")
        }
    }
}

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what a rule is about and why, with an example that breaks it and one that keeps it.")

    @Argument(help: "The rule's id, as findings end with it.")
    var rule: String

    func run() throws {
        guard let found = Rule.all.first(where: { $0.id == rule }) else {
            let question = Suggestion.question(for: rule, among: Rule.all.map(\.id))
            throw failure("there is no rule '\(rule)'" + (question.map { "; " + $0 } ?? ""))
        }
        StandardOutput.write(
            """
            \(found.id): \(found.summary)

            \(found.rationale)

            \(found.standing)

            """)
        let example = ruleExamples[found.id]
        StandardOutput.write(example?.broken.map { "\nIt is broken here:\n\n\($0.indented)\n" } ?? "")
        StandardOutput.write(example?.findings.map { "\nThere accord check says:\n\n\($0.indented)\n" } ?? "")
        StandardOutput.write(example?.kept.map { "\nIt is kept here:\n\n\($0.indented)\n" } ?? "")
    }
}

extension Rule {
    /// How much it weighs, and what accord.yaml may make of it.
    fileprivate var standing: String {
        cannotBeTurnedOff
            ? "It is \(severity.phrase), and cannot be turned off."
            : "It is \(severity.phrase). In accord.yaml: rules: { \(id): warning }, or error, or off."
    }
}

extension String {
    fileprivate var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
            .joined(separator: "\n")
    }
}

extension Severity {
    fileprivate var phrase: String {
        switch self {
        case .error: "an error"
        case .warning: "a warning"
        case .unchecked: "something that could not be checked"
        }
    }
}
