import Foundation
import Testing

@Suite("Whatever lies in the folder, a run ends in time, by a verdict, with readable words")
struct HostileTests {
    @Test("wrong values in every position of Avro", arguments: AvroPositions.cases)
    func avroPositions(hostile: HostileCase) throws { try attack(hostile) }

    @Test("wrong operands behind every keyword of JSON Schema", arguments: JSONSchemaPositions.cases)
    func jsonSchemaPositions(hostile: HostileCase) throws { try attack(hostile) }

    @Test("files that are JSON before they are broken", arguments: BrokenTexts.wholes)
    func wholeTexts(hostile: HostileCase) throws { try attack(hostile) }

    @Test("files that are no JSON", arguments: BrokenTexts.cases)
    func brokenTexts(hostile: HostileCase) throws { try attack(hostile) }

    @Test("heavy Avro that is wrong", arguments: HeavyAvro.refused)
    func heavyAvro(hostile: HostileCase) throws { try attack(hostile) }

    @Test("heavy Avro that is sound, or changed", arguments: HeavyAvro.endured)
    func soundHeavyAvro(hostile: HostileCase) throws { try attack(hostile) }

    @Test("heavy JSON Schema that is wrong", arguments: HeavyJSONSchema.refused)
    func heavyJSONSchema(hostile: HostileCase) throws { try attack(hostile) }

    @Test("heavy JSON Schema that is sound, or changed", arguments: HeavyJSONSchema.endured)
    func soundHeavyJSONSchema(hostile: HostileCase) throws { try attack(hostile) }

    @Test("topic.yaml and accord.yaml", arguments: HostileConfiguration.cases)
    func configuration(hostile: HostileCase) throws { try attack(hostile) }

    private func attack(_ hostile: HostileCase) throws {
        let folder = try TemporaryFolder()
        hostile.judge(try hostile.run(in: folder))
    }
}
