import AccordEvents
import AccordFuzzing
import Foundation
import GoldenTypes
import Testing

/// Bytes that are no value throw a described error, and nothing else happens.
struct HostileBytesTests {
    @Test func everyBeginningOfAMessageIsRefused() throws {
        let data = try RoundTripTests.knownEvent().avroData()
        #expect(try EverythingHappened(avro: data).messageKey == RoundTripTests.knownEvent().messageKey)
        for count in 0..<data.count {
            #expect(throws: AvroError.self) { try EverythingHappened(avro: data.prefix(count)) }
        }
        #expect(throws: AvroError.self) { try EverythingHappened(avro: data + [0]) }
    }

    /// Damaged messages are read as something else or refused, by the type's own decoder and by resolution.
    @Test func damagedBytes() throws {
        try damage("EverythingHappened", RoundTripTests.knownEvent(), reached: 60)
        try damage("PriceChanged", AvroBinaryTests.price, reached: 15)
        let chain = (0..<20).reduce(ReadingTaken(number: 0, celsius: 0)) {
            ReadingTaken(number: Int64($1), celsius: 0, previous: $0)
        }
        try damage("ReadingTaken", chain, reached: 90)
    }

    private func damage<Value: AvroMessage>(_ name: String, _ value: Value, reached percent: Int) throws {
        let data = Array(try value.avroData())
        let header = Value.self is any Event.Type ? try Self.headerSize : 0
        let other = Value.avro.schema + " "
        #expect(try Value(avro: Data(data), writtenBy: other) == value)
        var generator = Fuzz.generator(for: "damagedBytes \(name)")
        var (own, resolved) = (AttackTally(), AttackTally())
        for _ in 0..<Fuzz.cases {
            let bytes = Data(data.damaged(&generator))
            own.attack("\(name) from \(Array(bytes))", header: header) { _ = try Value(avro: bytes) }
            resolved.attack("\(name) resolved from \(Array(bytes))", header: header) {
                _ = try Value(avro: bytes, writtenBy: other)
            }
        }
        own.expect(reached: percent, "\(name)")
        resolved.expect(reached: percent, "\(name), resolved")
    }

    private static var headerSize: Int {
        get throws {
            var encoder = AvroEncoder()
            try RoundTripTests.knownEvent().header.encode(to: &encoder)
            return encoder.size
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
        // The counts are at fault: the same bytes behind a small one are read.
        #expect(try AvroDecoder.decode(Data([2, 2, 0])) { try $0.decodeArray { try $0.decodeInt64() } } == [1])
        #expect(try AvroDecoder.decode(Data([6, 0])) { try $0.decodeArray { _ in JSONValue?.none } }.count == 3)
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
        let error = #expect(throws: AvroError.self) { try AvroDecoder.decode(Data(bytes)) { try $0.decodeInt64() } }
        #expect(error?.reason == "Expected an integer of at most 64 bits.")
    }

    @Test(arguments: [[0xC3], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80]] as [[UInt8]])
    func textThatIsNoUTF8(bytes: [UInt8]) {
        let data = Data(Self.varint(Int64(bytes.count)) + bytes)
        let error = #expect(throws: AvroError.self) { try AvroDecoder.decode(data) { try $0.decodeString() } }
        #expect(error?.reason == "The text is not valid UTF-8.")
    }

    @Test func aHundredThousandLevels() throws {
        // number, celsius, and once more the same.
        let level: [UInt8] = [2, 0, 0, 0, 0, 0, 0, 0, 0, 2]
        func levels(_ count: Int) -> Data { Data(Array(repeating: level, count: count).joined().dropLast() + [0]) }
        let deep = levels(100_000)
        let other = ReadingTaken.avro.schema.replacing("\"long\"", with: "\"int\"")
        #expect(try ReadingTaken(avro: levels(100)) == ReadingTaken(avro: levels(100), writtenBy: other))
        let tooDeep = "Records are nested more than 100 deep. (at byte 1000)"
        for read in [{ try ReadingTaken(avro: deep) }, { try ReadingTaken(avro: deep, writtenBy: other) }] {
            let error = #expect(throws: AvroError.self) { try read() }
            #expect(error?.description == tooDeep)
        }
        let chain = (0..<300).reduce(ReadingTaken(number: 0, celsius: 0)) {
            ReadingTaken(number: Int64($1), celsius: 0, previous: $0)
        }
        #expect(throws: AvroError.self) { try chain.avroData() }
    }
}
