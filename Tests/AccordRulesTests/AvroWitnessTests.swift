import AccordCompatibility
import AccordDiagnostics
import AccordDocuments
import AccordRecordings
import AccordRules
import AccordSchemas
import Testing

/// Every witness of Avro before judges that are not ours: fastavro, and Apache's libraries for Python and C.
@Suite(.enabled(if: Judge.isThere, Comment(rawValue: Judge.absence)))
struct AvroWitnessTests {
    /// The writer's record contains itself without a way out: no message of it can be written.
    private static let endless = "avro-java-112"

    /// What avro-c refuses although it is legal: an array of values that take no bytes, here of records without fields.
    private static let arrayOfNothing = "[{}]"

    @Test func theJudgesObject() throws {
        let schema = try #require(Self.record(#""int""#))
        func witness(_ message: String, _ binary: [UInt8]) -> AvroWitnessCase {
            AvroWitnessCase(
                id: "", writer: schema.text, readers: [(schema.text, .refuses)], message: message, binary: binary)
        }
        let verdicts = try Judge(script: "avro_witnesses.py").judge(
            [witness(#"{"x": 1}"#, [2]), witness(#"{"x": 1}"#, [4]), witness(#"{"x": 1}"#, [2, 0])].map(\.line))
        #expect(
            verdicts == [
                "fastavro reads it", "the binary is {'x': 2}, the JSON is not", "AssertionError: bytes are left over",
            ])
    }

    @Test func ofTheRulesFixtures() throws {
        try expectUpheld(RuleCase.all.filter { $0.format == .avro }.flatMap(Self.cases))
    }

    @Test(
        .enabled(if: Corpus.isThere, "there is no corpus beside the project"), arguments: ["avro-java", "avro-python"])
    func ofTheCorpus(file: String) throws {
        let cases = try Corpus.cases(file).filter { $0["id"]?.string != Self.endless }.flatMap {
            found -> [AvroWitnessCase] in
            let reader = try #require(found["reader"].flatMap { AvroText($0.compactText) })
            let writer = try #require(found["writer"].flatMap { AvroText($0.compactText) })
            return AvroWitnessCase.refusals(found["id"]?.string ?? "", reader: reader, writer: writer)
        }
        try expectUpheld(cases)
    }

    /// A value of each type where the reader expects another, and the smallest of each where it lacks a field.
    @Test func ofEveryType() throws {
        let types = [
            #""null""#, #""boolean""#, #""int""#, #""long""#, #""float""#, #""double""#, #""bytes""#, #""string""#,
            #"{"type": "array", "items": ["null", "long"]}"#, #"{"type": "map", "values": "float"}"#,
            #"{"type": "enum", "name": "E", "symbols": ["A", "B"]}"#, #"{"type": "fixed", "name": "F", "size": 3}"#,
            #"["double", {"type": "record", "name": "R", "fields": [{"name": "deep", "type": ["null", "R"]}]}]"#,
            #"{"type": "string", "logicalType": "uuid"}"#, #"{"type": "int", "logicalType": "date"}"#,
            #"{"type": "int", "logicalType": "time-millis"}"#, #"{"type": "long", "logicalType": "time-micros"}"#,
            #"{"type": "long", "logicalType": "timestamp-millis"}"#,
            #"{"type": "long", "logicalType": "local-timestamp-micros"}"#,
            #"{"type": "bytes", "logicalType": "decimal", "precision": 4, "scale": 2}"#,
            #"{"type": "fixed", "name": "D", "size": 4, "logicalType": "decimal", "precision": 9}"#,
            #"{"type": "fixed", "name": "U", "size": 16, "logicalType": "uuid"}"#,
            #"{"type": "fixed", "name": "P", "size": 12, "logicalType": "duration"}"#,
        ]
        let other = try #require(Self.record(#"{"type": "fixed", "name": "Other", "size": 1}"#))
        let more = try #require(
            AvroText(#"{"type": "record", "name": "Event", "fields": [{"name": "y", "type": "int"}]}"#))
        try expectUpheld(
            types.flatMap { type in
                guard let writer = Self.record(type) else { return [AvroWitnessCase]() }
                return [other, more].flatMap { AvroWitnessCase.refusals(type, reader: $0, writer: writer) }
            })
    }

    private static func record(_ type: String) -> AvroText? {
        AvroText(#"{"type": "record", "name": "Event", "fields": [{"name": "x", "type": \#(type)}]}"#)
    }

    private func expectUpheld(_ cases: [AvroWitnessCase]) throws {
        let verdicts = try Judge(script: "avro_witnesses.py").judge(cases.map(\.line))
        try #require(verdicts.count == cases.count)
        for (witness, verdict) in zip(cases, verdicts) where verdict != "ok" {
            Issue.record("\(witness.id): \(verdict)\n\(witness.message)")
        }
        for witness in cases where !witness.message.contains(Self.arrayOfNothing) {
            let isRead = AvroC.decodes(witness.binary, schema: Array(witness.writer.utf8))
            #expect(isRead ?? true, "\(witness.id): avro-c does not read \(witness.message)")
        }
    }

    /// Both directions of each release and the contract, and what the rules say of the meaning.
    private static func cases(_ folder: RuleCase) throws -> [AvroWitnessCase] {
        let id = folder.testDescription
        let project = try folder.project()
        guard let lineage = project.workspace.lineages.first(where: { $0.name == "Event" }) else { return [] }
        let new = AvroText(document: lineage.selfContained, schema: lineage.contract.schema)
        let releases = lineage.releases.map { AvroText(document: $0.document, schema: $0.schema) }
        let refusals = releases.flatMap { old in
            AvroWitnessCase.refusals("\(id) backward", reader: new, writer: old)
                + AvroWitnessCase.refusals("\(id) forward", reader: old, writer: new)
        }
        let misreadings = project.checker.changes(in: lineage).compactMap { finding in
            let file = finding.notes.first?.location.file.path
            let old = releases.first { $0.document.file.path == file } ?? releases.last
            return old.flatMap { AvroWitnessCase.misreading(id, finding, old: $0, new: new) }
        }
        return refusals + misreadings
    }
}
