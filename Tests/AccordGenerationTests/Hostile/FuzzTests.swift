import AccordEvents
import Foundation
import Testing

/// Random attacks on generated types, as many as `ACCORD_FUZZ_CASES` says. Each ends in a value or in an `AvroError`, within
/// a second and 200 megabytes, and enough of them reach what they attack.
struct FuzzTests {
    private static func schema(_ text: String) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    /// The header that `RandomDatum` writes.
    private static var headerSize: Int {
        get throws {
            var header = AvroBinaryTests.header
            (header.source, header.version) = ("text", "text")
            var encoder = AvroEncoder()
            try header.encode(to: &encoder)
            return encoder.size
        }
    }

    /// Random values of the schema itself, damaged in most cases.
    @Test func bytesOfOwnSchema() throws {
        try attackOwn(EverythingHappened.self, header: Self.headerSize)
        try attackOwn(ReadingTaken.self, header: 0)
        try attackOwn(AccountMoved.self, header: 1)
    }

    private func attackOwn<Value: AvroMessage>(_ type: Value.Type, header: Int) throws {
        let schema = try Self.schema(type.avro.schema)
        var generator = Fuzz.Generator(for: "bytesOfOwnSchema \(type)")
        var tally = AttackTally()
        for _ in 0..<Fuzz.cases {
            var bytes = RandomDatum.bytes(of: schema, &generator)
            if generator.chance(70) { bytes = bytes.damaged(from: min(header, bytes.count / 2), &generator) }
            tally.attack("\(type) from \(bytes)", header: header) { _ = try Value(avro: Data(bytes)) }
        }
        tally.expect(reached: 50, "\(type), its own schema")
    }

    /// Values of other writers' schemas, some of which are meant to cost.
    @Test func untrustedWriterSchemas() throws {
        try attackResolved(EverythingHappened.self, header: Self.headerSize, reached: 30)
        try attackResolved(ReadingTaken.self, header: 0, reached: 30)
        try attackResolved(Market.PriceChanged.self, header: Self.headerSize, reached: 30)
    }

    private func attackResolved<Value: AvroMessage>(_ type: Value.Type, header: Int, reached: Int) throws {
        let schema = try Self.schema(type.avro.schema)
        var generator = Fuzz.Generator(for: "untrustedWriterSchemas \(type)")
        var tally = AttackTally()
        for _ in 0..<Fuzz.cases {
            let writer = RandomWriterSchema.edited(schema, &generator)
            let text = try RandomWriterSchema.text(of: writer)
            var bytes = RandomDatum.bytes(of: writer, &generator)
            if generator.chance(30) { bytes = bytes.damaged(from: min(header, bytes.count / 2), &generator) }
            tally.attack("\(type) from \(bytes) written by \(text)", header: header) {
                _ = try Value(avro: Data(bytes), writtenBy: text)
            }
        }
        tally.expect(reached: reached, "\(type), other schemas")
    }
}
