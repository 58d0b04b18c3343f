import AccordEvents
import Foundation
import GoldenTypes
import Testing

/// As deep as values may be nested, they are read and written on a small stack; more deeply, they are refused.
struct NestingTests {
    private static let avro = AvroDecoder.depthLimit
    private static let json = JSONDepth.limit

    private static func bytes(_ write: (inout AvroEncoder) -> Void) -> Data {
        var encoder = AvroEncoder()
        write(&encoder)
        return encoder.data
    }

    /// Values of so many records, each inside the one before.
    private static let values: [String: @Sendable (Int) -> Data] = [
        "optional": { depth in
            bytes { encoder in
                for level in 1...depth {
                    encoder.encode(Int64(1))
                    encoder.encode(1.5)
                    encoder.encodeIndex(level < depth ? 1 : 0)
                }
            }
        },
        "array": { depth in
            bytes { encoder in
                for level in 1...depth {
                    encoder.encode(Int32(1))
                    encoder.encodeIndex(0)
                    if level < depth { encoder.beginBlock(count: 1) }
                }
                for _ in 1...depth { encoder.endBlocks() }
            }
        },
        "union": { depth in
            bytes { encoder in
                for level in 1...depth { encoder.encodeIndex(level < depth ? 1 : 0) }
                for _ in 0...depth { encoder.encode(Int64(1)) }
            }
        },
    ]

    private static func read(_ kind: String, _ data: Data) throws {
        switch kind {
        case "optional": _ = try ReadingTaken(avro: data)
        case "array": _ = try AvroDecoder.decode(data) { try EverythingHappened.Tree(from: &$0) }
        default: _ = try AvroDecoder.decode(data) { try EverythingHappened.Sum(from: &$0) }
        }
    }

    @Test(arguments: values.keys.sorted())
    func avroIsRead(kind: String) async throws {
        let value = try #require(Self.values[kind])
        try await onSmallStack { try Self.read(kind, value(Self.avro)) }
        for depth in [Self.avro + 1, 100_000] {
            await #expect(throws: AvroError.self) { try await onSmallStack { try Self.read(kind, value(depth)) } }
        }
    }

    @Test func avroIsResolvedAndWritten() async throws {
        let value = try #require(Self.values["optional"])
        let other = ReadingTaken.avro.schema + " "
        let read = try await onSmallStack { try ReadingTaken(avro: value(Self.avro), writtenBy: other) }
        #expect(try await onSmallStack { try read.avroData() } == value(Self.avro))
        await #expect(throws: AvroError.self) {
            try await onSmallStack { try ReadingTaken(avro: value(Self.avro + 1), writtenBy: other) }
        }
        let deeper = ReadingTaken(number: 0, celsius: 0, previous: read)
        #expect(throws: AvroError.self) { try deeper.avroData() }
    }

    private struct Text: Sendable {
        let open: String
        let inside: String
        let close: String
        /// Objects and arrays in what is repeated.
        let levels: Int
        let read: @Sendable (Data) throws -> any Encodable & Sendable

        func data(_ levels: Int) -> Data {
            let count = levels / self.levels
            return Data(
                (String(repeating: open, count: count) + inside + String(repeating: close, count: count)).utf8)
        }
    }

    private static let texts: [String: Text] = [
        "optional": Text(open: #"{"number":1,"celsius":1,"previous":"#, inside: "null", close: "}", levels: 1) {
            try JSONDecoder().decode(ReadingTaken.self, from: $0)
        },
        "array": Text(open: #"{"value":1,"others":["#, inside: "", close: "]}", levels: 2) {
            try JSONDecoder().decode(EverythingHappened.Tree.self, from: $0)
        },
        "union": Text(
            open: #"{"next":1,"operand":{"com.example.events.Sum":"#, inside: #"{"operand":{"long":1},"next":2}"#,
            close: "}}", levels: 2
        ) { try JSONDecoder().decode(EverythingHappened.Sum.self, from: $0) },
        "any array": Text(open: "[", inside: "", close: "]", levels: 1) {
            try JSONDecoder().decode(JSONValue.self, from: $0)
        },
        "any object": Text(open: #"{"a":"#, inside: "1", close: "}", levels: 1) {
            try JSONDecoder().decode(JSONValue.self, from: $0)
        },
        "choice": Text(
            open: #"{"op":"sum","right":{"op":"value","value":2},"left":"#, inside: #"{"op":"value","value":1}"#,
            close: "}", levels: 1
        ) { try JSONDecoder().decode(ChoiceMade.Expression.self, from: $0) },
    ]

    @Test(arguments: texts.keys.sorted())
    func jsonIsReadAndWritten(kind: String) async throws {
        let text = try #require(Self.texts[kind])
        // What is repeated lies inside the value, and ends with one more of some kinds.
        let value = try await onSmallStack { try text.read(text.data(Self.json - 2)) }
        let written = try await onSmallStack { try JSONEncoder().encode(value) }
        _ = try await onSmallStack { try text.read(written) }
        for levels in [Self.json + 4, 500] {
            await #expect(throws: DecodingError.self) { try await onSmallStack { try text.read(text.data(levels)) } }
        }
    }

    @Test func jsonIsNotWrittenTooDeeply() async throws {
        let deep = (0..<100).reduce(ReadingTaken(number: 0, celsius: 0)) { inner, _ in
            ReadingTaken(number: 1, celsius: 1, previous: inner)
        }
        let array = (0..<100).reduce(JSONValue.null) { inner, _ in .array([inner]) }
        await #expect(throws: EncodingError.self) { try await onSmallStack { try JSONEncoder().encode(deep) } }
        await #expect(throws: EncodingError.self) { try await onSmallStack { try JSONEncoder().encode(array) } }
    }
}
