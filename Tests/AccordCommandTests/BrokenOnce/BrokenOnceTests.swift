import Foundation
import Testing

/// Each rule, broken once in a copy of our own contracts: it is named, once, and no other.
@Suite("A rule that is broken once")
struct BrokenOnceTests {
    private static let all =
        Violation.names + Violation.headers + Violation.keys + Violation.topics + Violation.clients + Violation.others

    @Test("is named, and no other", arguments: all)
    func broken(_ breach: Violation) throws {
        let folder = try TemporaryFolder.examples()
        for (file, old, new) in breach.edits { try folder.edit("schemas/\(file)", old, new) }
        for (path, text) in breach.files { try folder.write(text + "\n", to: path) }
        let configuration = try folder.text("schemas/accord.yaml")
        try folder.write(configuration + breach.policy + "\n", to: "schemas/accord.yaml")
        let result = try Accord.run(["check", "--format", "oneline"], in: folder)
        let rules = result.lines.compactMap { $0.split(separator: "[").last?.dropLast() }.map(String.init)
        #expect(rules == [breach.rule], "\(result.all)")
    }

    @Test("is one of all that are not about two versions")
    func isComplete() throws {
        let listed = try Accord.run(["rules", "--format", "json"], in: TemporaryFolder())
        let rules = try #require(
            try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: String]])
        let seenElsewhere: Set = ["Evolution", "Reading", "Generation"]
        let wanted = rules.filter { !seenElsewhere.contains($0["group"] ?? "") }.compactMap { $0["id"] }
        // What no message can be, and what avro-c takes though it is read here.
        let known = Set(Self.all.map(\.rule) + ["message-not-a-record", "endless-record", "avro-c-cannot-load"])
        #expect(wanted.filter { !known.contains($0) } == [])
    }
}
