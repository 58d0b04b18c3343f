import AccordCompatibility
import AccordSchemas
import Foundation
import Testing

/// A folder of `Fixtures/`: two versions of a schema, and the sentences about them.
struct ChangeLogCase: Sendable, CustomTestStringConvertible {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static let all = ((try? FileManager.default.contentsOfDirectory(atPath: fixtures.path())) ?? []).sorted()
        .map { ChangeLogCase(folder: fixtures.appending(path: $0)) }

    let folder: URL

    var testDescription: String { folder.lastPathComponent }
    var format: SchemaFormat { folder.lastPathComponent.hasPrefix("json") ? .json : .avro }
    var expectation: URL { folder.appending(path: "expected.txt") }

    func sentences() throws -> String {
        let changes = ChangeLog(from: try version("old"), to: try version("new")).changes
        return changes.map { "\($0.kind.rawValue): \($0.sentence)\n" }.joined()
    }

    private func version(_ name: String) throws -> SchemaVersion {
        let data = try Data(contentsOf: folder.appending(path: name + format.fileSuffix))
        return try #require(ChangeLogMaterial.version(Array(data), format), "\(name) is no schema")
    }
}

struct ChangeLogTests {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    @Test(arguments: ChangeLogCase.all)
    func saysWhatChanged(_ folder: ChangeLogCase) throws {
        let sentences = try folder.sentences()
        let expected = try? String(contentsOf: folder.expectation, encoding: .utf8)
        guard sentences != expected else { return }
        if Self.isRecording {
            try sentences.write(to: folder.expectation, atomically: true, encoding: .utf8)
            Issue.record("Recorded \(folder.testDescription), look at the change")
        } else {
            Issue.record("Expected\n\(expected ?? "what RECORD=1 writes down")\nfound\n\(sentences)")
        }
    }

    /// Every kind of sentence is seen, in the formats that have it.
    @Test(arguments: SchemaFormat.allCases)
    func everyKindIsSeen(format: SchemaFormat) throws {
        let lines = try ChangeLogCase.all.filter { $0.format == format }.flatMap {
            try $0.sentences().split(separator: "\n")
        }
        let seen = Set(lines.compactMap { $0.split(separator: ":").first.map(String.init) })
        let missing: Set<ChangeEntry.Kind> =
            format == .avro ? [.constraint, .reference] : [.fieldRenamed, .name]
        #expect(seen == Set(ChangeEntry.Kind.allCases.filter { !missing.contains($0) }.map(\.rawValue)))
    }
}
