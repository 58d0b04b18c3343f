import AccordCompatibility
import AccordDiagnostics
import AccordDocuments
import AccordRules
import AccordSchemas
import Testing

/// Every witness of JSON Schema that the rules' fixtures lead to, before Python's jsonschema.
@Suite(.enabled(if: Judge.isThere, Comment(rawValue: Judge.absence)))
struct JSONWitnessTests {
    private struct Case {
        let id: String
        let writer: Document
        /// Has to refuse the message.
        let reader: Document?
        let message: String

        var line: String {
            """
            {"id": \(JSONText.quoted(id)), "writer": \(writer.root.compactText), \
            "reader": \(reader?.root.compactText ?? "null"), "message": \(message)}
            """
        }
    }

    @Test func ofTheRulesFixtures() throws {
        let cases = try RuleCase.all.filter { $0.format == .json }.flatMap(Self.cases)
        try #require(cases.count > 100)
        let verdicts = try Judge(script: "json_witnesses.py").judge(cases.map(\.line))
        try #require(verdicts.count == cases.count)
        for (witness, verdict) in zip(cases, verdicts) where verdict != "ok" {
            Issue.record("\(witness.id): \(verdict)\n\(witness.message)")
        }
    }

    private static func cases(_ folder: RuleCase) throws -> [Case] {
        let project = try folder.project()
        guard let lineage = project.workspace.lineages.first(where: { $0.name == "Event" }) else { return [] }
        let new = SchemaVersion(
            version: lineage.contract.version, document: lineage.selfContained, schema: lineage.contract.schema)
        let refusals = lineage.releases.flatMap { old in
            Self.refusals(folder, reader: new, writer: old) + Self.refusals(folder, reader: old, writer: new)
        }
        return refusals + project.checker.changes(in: lineage).compactMap { misreading(folder, $0, lineage, new) }
    }

    private static func refusals(_ folder: RuleCase, reader: SchemaVersion, writer: SchemaVersion) -> [Case] {
        incompatibilities(reader: reader.schema, writer: writer.schema).compactMap { found in
            let id = "\(folder.testDescription): \(found.reason) at \(found.path.dotted)"
            guard let witness = found.witness() else {
                if !found.reason.isUndecided { Issue.record("\(id): no witness") }
                return nil
            }
            return Case(id: id, writer: writer.document, reader: reader.document, message: witness.message.line)
        }
    }

    /// What a finding about a change of meaning shows; nil for one about an incompatibility.
    private static func misreading(
        _ folder: RuleCase, _ finding: Finding, _ lineage: Lineage, _ new: SchemaVersion
    ) -> Case? {
        let id = "\(folder.testDescription): \(finding.rule)"
        guard finding.rule != "undecided", let evidence = finding.evidence else { return nil }
        guard let witness = evidence.witness() else {
            Issue.record("\(id): no witness")
            return nil
        }
        guard witness.meant != nil else { return nil }
        let file = finding.notes.first?.location.file.path
        guard let old = lineage.releases.first(where: { $0.document.file.path == file }) ?? lineage.releases.last
        else { return nil }
        let writer = evidence.direction == Direction.backward.rawValue ? old : new
        return Case(id: id, writer: writer.document, reader: nil, message: witness.message)
    }
}
