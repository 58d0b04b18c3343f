import AccordEvents
import Foundation
import GoldenTypes

/// A generated type that reads Avro.
struct AvroTarget: Sendable {
    let name: String
    let avro: AvroContract
    let schema: JSONValue
    /// The bytes that come before the payload in what `RandomDatum` writes.
    let headerSize: Int
    private let readFramed: @Sendable (Data, AvroFraming) throws -> Void
    private let readOther: @Sendable (Data, String) throws -> Void
    /// Reads JSON, and random values as JSON to begin with.
    let json: [JSONTarget]

    static let all: [AvroTarget] = [
        AvroTarget(EverythingHappened.self), AvroTarget(ReadingTaken.self), AvroTarget(AccountMoved.self),
        AvroTarget(Market.PriceChanged.self), AvroTarget(NamesCollided.self),
    ]

    private init<Value: AvroMessage & Codable & Equatable>(_ type: Value.Type) {
        name = "\(type)"
        avro = type.avro
        guard let schema = try? JSONDecoder().decode(JSONValue.self, from: Data(type.avro.schema.utf8)) else {
            fatalError("the schema of \(type) is no JSON")
        }
        self.schema = schema
        headerSize = type is any Event.Type ? Self.eventHeaderSize : 0
        readFramed = { data, framing in
            switch framing {
            case .none: _ = try Value(avro: data)
            case .singleObject: _ = try Value(singleObject: data)
            // By another text, so that it is resolved.
            case .confluent: _ = try Value(confluent: data) { _ in Value.avro.schema + " " }
            }
        }
        readOther = { _ = try Value(avro: $0, writtenBy: $1) }
        json = Self.samples(of: schema, type).map { JSONTarget(type, text: $0) }
    }

    /// That of the header that `RandomDatum` writes.
    private static let eventHeaderSize: Int = {
        var encoder = AvroEncoder()
        let header = EventHeader(
            eventID: UUID(uuidString: RandomDatum.eventID) ?? UUID(), timestamp: Timestamp(RandomDatum.time) ?? .now,
            source: "text", version: "text")
        try? header.encode(to: &encoder)
        return encoder.size
    }()

    func read(_ data: Data, _ framing: AvroFraming) throws(AvroError) {
        try errors { try readFramed(data, framing) }
    }

    func read(_ data: Data, writtenBy schema: String) throws(AvroError) {
        try errors { try readOther(data, schema) }
    }

    /// An error of another kind, or without words, ends the run: nobody who reads Avro expects it.
    private func errors(_ body: () throws -> Void) throws(AvroError) {
        do {
            try body()
        } catch let error as AvroError {
            precondition(!error.reason.isEmpty, "an error says why")
            throw error
        } catch {
            fatalError("\(name) throws \(error)")
        }
    }

    private static func samples<Value: AvroMessage & Codable>(of schema: JSONValue, _: Value.Type) -> [String] {
        var generator = SeededGenerator(seed: 1)
        return (0..<20).compactMap { _ in
            let bytes = RandomDatum.bytes(of: schema, &generator)
            guard bytes.count < 2000, let value = try? Value(avro: Data(bytes)) else { return nil }
            return (try? JSONEncoder().encode(value)).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
