import AccordRules
import AccordSchemas
import Foundation
import Testing

@Suite struct RulesTests {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    /// Rules about what one of the formats alone knows; all others have to be seen in both.
    private static let ofOneFormat: [SchemaFormat: Set<String>] = [
        .avro: [
            "type-renamed", "fixed-size-changed", "union-branch-added", "union-branch-removed",
            "optional-without-null-default", "field-renamed-by-alias", "logical-type-changed", "decimal-changed",
            "string-bytes-swapped", "type-renamed-by-alias", "namespace-changed", "enum-symbol-added-behind-default",
            "enum-symbol-removed-behind-default", "enum-default-changed", "union-branches-reordered", "union-changed",
            "endless-record", "avro-c-cannot-load", "logical-type-ignored", "namespace-missing",
            "nullable-without-default", "namespace-changed-in-union", "default-of-later-branch",
            "default-with-unknown-field",
        ],
        .json: [
            "field-became-required", "field-no-longer-required", "constraint-changed", "content-model-changed",
            "undecided", "default-not-valid", "dialect-missing", "keyword-of-other-draft",
            "keyword-ignored-beside-reference", "pattern-not-read", "definition-unused",
            "additional-properties-unspecified",
            "required-not-declared",
        ],
    ]

    private static func rules(of titles: String...) -> Set<String> {
        Set(Rule.groups.filter { titles.contains($0.title) }.flatMap(\.rules).map(\.id))
    }

    /// Rules that look at no schema.
    private static let ofNoFormat = rules(of: "Topics", "Clients")
    /// What is found before any rule looks: every other case is silent.
    private static let ofReading = rules(of: "Reading")

    @Test(arguments: RuleCase.all)
    func saysWhatAUserIsToSee(_ folder: RuleCase) throws {
        let report = try folder.report()
        guard report != folder.expected else { return }
        if Self.isRecording {
            try report.write(to: folder.expectation, atomically: true, encoding: .utf8)
            Issue.record("Recorded \(folder.testDescription), look at the change")
        } else {
            Issue.record("Expected\n\(folder.expected ?? "what RECORD=1 writes down")\nfound\n\(report)")
        }
    }

    /// What needs more files than a case has is seen by the tests of the command and of the generator.
    private static let seenElsewhere = rules(of: "Generation").union(["nested-too-deeply"])

    @Test(arguments: Rule.all.map(\.id).filter { !seenElsewhere.contains($0) })
    func isSeenToFireAndToStaySilent(rule: String) {
        let cases = RuleCase.all.filter { $0.rule == rule }
        let isOfReading = Self.ofReading.contains(rule)
        #expect(isOfReading || cases.contains { $0.isSilent }, "no case of '\(rule)' has an empty expected.txt")
        if isOfReading || Self.ofNoFormat.contains(rule) {
            #expect(cases.contains { $0.fires }, "no case of '\(rule)' fires")
            return
        }
        let only = SchemaFormat.allCases.filter { Self.ofOneFormat[$0]?.contains(rule) ?? false }
        for format in only.isEmpty ? SchemaFormat.allCases : only {
            let fires = cases.contains { $0.format == format && $0.fires }
            #expect(fires, "no case of '\(rule)' fires for \(format.title)")
        }
    }

    @Test func namesRulesThatThereAre() {
        let known = Set(Rule.all.map(\.id))
        #expect(known.isSuperset(of: Self.ofOneFormat.values.joined()))
        let others: Set = ["configuration", "histories", "legal-edits"]
        #expect(known.union(others).isSuperset(of: RuleCase.all.map(\.rule)))
    }
}
