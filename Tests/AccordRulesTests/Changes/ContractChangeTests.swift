import AccordDiagnostics
import AccordDocuments
import AccordRules
import AccordSchemas
import Testing

struct ContractChangeTests {
    private func version(_ version: Version, fields: Int) throws -> SchemaVersion {
        let list = (0..<fields).map { #"{"name": "f\#($0)", "type": "string"}"# }.joined(separator: ",")
        let text = #"{"type": "record", "name": "Event", "fields": [\#(list)]}"#
        let document = try #require(JSONReader.read(SourceFile(path: "x", bytes: Array(text.utf8))).document)
        let schema = try #require(Schema.parse(document, format: .avro).schema)
        return SchemaVersion(version: version, document: document, schema: schema)
    }

    private func change(
        _ name: String = "Event", before: Int?, after: Int?, formerName: String? = nil, _ severities: [Severity] = []
    ) throws -> ContractChange {
        let location = Location(file: SourceFile(path: "x", bytes: []), range: 0..<0)
        return ContractChange(
            name: name, path: "schemas/\(name).avsc", topic: Topic(name: "orders", folder: "orders"),
            before: try before.map { try version(.first, fields: $0) },
            after: try after.map { try version(.first.next, fields: $0) }, formerName: formerName,
            findings: severities.map { Finding(rule: "x", severity: $0, "\($0)", at: location) })
    }

    @Test func knowsWhatHappened() throws {
        #expect(try change(before: nil, after: 1).event == .added)
        #expect(try change(before: 1, after: nil).event == .deleted)
        #expect(try change(before: 1, after: 2).event == .changed)
        #expect(try change(before: 1, after: 1).event == .unchanged)
        #expect(try change(before: 1, after: 1, formerName: "Other").event == .renamed(from: "Other"))
    }

    @Test func isAsSafeAsItsFindings() throws {
        #expect(try change(before: 1, after: 2).safety == .safe)
        #expect(try change(before: 1, after: 2, [.warning]).safety == .safe)
        #expect(try change(before: 1, after: 2, [.unchecked]).safety == .undecided)
        #expect(try change(before: 1, after: 2, [.unchecked, .error]).safety == .breaking)
    }

    /// GitHub refuses a comment of 65,536 characters and more.
    @Test(arguments: [(contracts: 3000, fields: 2), (contracts: 40, fields: 400), (contracts: 1, fields: 5000)])
    func fitsAComment(contracts: Int, fields: Int) throws {
        let name = String(repeating: "é", count: 40)
        let changes = try (0..<contracts).map {
            try change("\(name)\($0)", before: 1, after: fields, Array(repeating: .error, count: 30))
        }
        let markdown = ChangeFormat.markdown.write(ContractDiff(changes, deleted: [], besides: []))
        #expect(markdown.utf8.count < 60_000)
        #expect(markdown.utf8.count > 2_000)
        #expect(markdown.contains("### Contracts: \(contracts) contract"))
        let sections = markdown.split(separator: "\n").count { $0.hasPrefix("#### ") }
        let left = contracts - sections
        let sentence =
            "The changes of \(left) contract\(left == 1 ? "" : "s") are left out here; `accord diff` prints them."
        #expect(markdown.contains(sentence) == (left > 0))
        if fields > 51 { #expect(markdown.contains("- and \(fields - 51) changes more\n")) }
    }
}
