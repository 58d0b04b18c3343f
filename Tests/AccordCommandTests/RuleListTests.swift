import Foundation
import Testing

@Suite("accord rules, accord explain")
struct RuleListTests {
    @Test("every rule that is listed is explained")
    func listsAndExplains() throws {
        let folder = try TemporaryFolder()
        let listed = try Accord.run(["rules", "--format", "json"], in: folder)
        let rules = try #require(
            try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: String]])
        #expect(rules.count >= 39)
        #expect(try Accord.run(["rules"], in: folder).lines.count == rules.count)
        for rule in rules {
            let id = try #require(rule["id"])
            let explained = try Accord.run(["explain", id], in: folder)
            #expect(explained.exitCode == 0)
            #expect(explained.output.hasPrefix("\(id): \(rule["summary"] ?? "")\n\n\(rule["rationale"] ?? "")\n"))
        }
    }

    @Test("a rule that is not there is named, and the one that was meant")
    func unknownRule() throws {
        let result = try Accord.run(["explain", "default-chnged"], in: TemporaryFolder())
        #expect(result.exitCode == 2)
        #expect(result.errors == "error: there is no rule 'default-chnged'; did you mean 'default-changed'?\n")
    }
}
