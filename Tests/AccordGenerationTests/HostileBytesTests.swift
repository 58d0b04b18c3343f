import AccordEvents
import Foundation
import Testing

/// Bytes that are no value throw a described error, and nothing else happens.
struct HostileBytesTests {
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    @Test func everyBeginningOfAMessageIsRefused() throws {
        let data = try RoundTripTests.knownEvent().avroData()
        for count in 0..<data.count {
            #expect(throws: AvroError.self) { try EverythingHappened(avro: data.prefix(count)) }
        }
        #expect(throws: AvroError.self) { try EverythingHappened(avro: data + [0]) }
    }

    /// Damaged messages are read as something else or refused, by the type's own decoder and by resolution.
    @Test func damagedBytes() throws {
        let data = Array(try RoundTripTests.knownEvent().avroData())
        let writer = EverythingHappened.avro.schema.replacing("\"EverythingHappened\"", with: "\"Other\"")
        var generator = Generator(state: 20_261_126)
        for _ in 0..<4000 {
            var damaged = data
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let position = Int.random(in: damaged.indices, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: damaged[position] = UInt8.random(in: 0...255, using: &generator)
                case 1: damaged[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                case 2: damaged.insert(0xFF, at: position)
                default: damaged.remove(at: position)
                }
            }
            let bytes = Data(damaged)
            refusesOrReads { try EverythingHappened(avro: bytes) }
            refusesOrReads { try EverythingHappened(avro: bytes, writtenBy: writer) }
        }
    }

    private func refusesOrReads(_ read: () throws -> EverythingHappened) {
        do {
            _ = try read()
        } catch let error as AvroError {
            #expect(!error.reason.isEmpty)
        } catch {
            Issue.record("\(error)")
        }
    }

    private static func varint(_ value: Int64) -> [UInt8] {
        var encoder = AvroEncoder()
        encoder.encode(value)
        return Array(encoder.data)
    }

    /// Counts and sizes that claim more than there is: of bytes, of texts, of blocks and of their sizes.
    @Test(arguments: [Int64.min, Int64.min + 1, -1_000_000_000_000, 1 << 40, Int64.max])
    func hugeCounts(count: Int64) throws {
        let claimed = Data(Self.varint(count))
        #expect(throws: AvroError.self) { try AvroDecoder.decode(claimed) { try $0.decodeString() } }
        #expect(throws: AvroError.self) { try AvroDecoder.decode(claimed) { try $0.decodeData() } }
        for rest in [[], Self.varint(0), Self.varint(count), [2, 2, 2]] {
            let bytes = claimed + rest
            #expect(throws: AvroError.self) {
                try AvroDecoder.decode(bytes) { try $0.decodeArray { decoder in try decoder.decodeInt64() } }
            }
            #expect(throws: AvroError.self) {
                try AvroDecoder.decode(bytes) { try $0.decodeMap { decoder in try decoder.decodeInt64() } }
            }
            // Elements that take no bytes.
            #expect(throws: AvroError.self) {
                try AvroDecoder.decode(bytes) { try $0.decodeArray { _ in JSONValue?.none } }
            }
        }
    }

    @Test(arguments: [
        [UInt8](repeating: 0xFF, count: 9) + [0x02], [UInt8](repeating: 0x80, count: 10) + [0x01],
        [UInt8](repeating: 0xFF, count: 20), [0x80], [],
    ])
    func overlongIntegers(bytes: [UInt8]) {
        #expect(throws: AvroError.self) { try AvroDecoder.decode(Data(bytes)) { try $0.decodeInt64() } }
    }

    @Test(arguments: [[0xC3], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80]] as [[UInt8]])
    func textThatIsNoUTF8(bytes: [UInt8]) {
        let data = Data(Self.varint(Int64(bytes.count)) + bytes)
        #expect(throws: AvroError.self) { try AvroDecoder.decode(data) { try $0.decodeString() } }
    }

    @Test func aHundredThousandLevels() throws {
        // number, celsius, and once more the same.
        let level: [UInt8] = [2, 0, 0, 0, 0, 0, 0, 0, 0, 2]
        let deep = Data(Array(repeating: level, count: 100_000).joined())
        #expect(throws: AvroError.self) { try ReadingTaken(avro: deep) }
        let other = ReadingTaken.avro.schema.replacing("\"long\"", with: "\"int\"")
        #expect(throws: AvroError.self) { try ReadingTaken(avro: deep, writtenBy: other) }
        let chain = (0..<300).reduce(ReadingTaken(number: 0, celsius: 0)) {
            ReadingTaken(number: Int64($1), celsius: 0, previous: $0)
        }
        #expect(throws: AvroError.self) { try chain.avroData() }
    }
}
