import AccordEvents
import Foundation
import Testing

/// Values and their bytes (Avro 1.12, Binary Encoding, Logical Types).
struct AvroCodingTests {
    private func bytes(_ write: (inout AvroEncoder) throws -> Void) rethrows -> [UInt8] {
        var encoder = AvroEncoder(capacity: 0)
        try write(&encoder)
        return Array(encoder.data)
    }

    @Test(
        arguments: [
            (0, [0]), (-1, [1]), (1, [2]), (-2, [3]), (63, [0x7E]), (-64, [0x7F]), (64, [0x80, 1]),
            (.max, [0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1]),
            (.min, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1]),
        ] as [(Int64, [UInt8])])
    func integers(value: Int64, expected: [UInt8]) throws {
        #expect(bytes { $0.encode(value) } == expected)
        #expect(try AvroDecoder.decode(Data(expected)) { try $0.decodeInt64() } == value)
    }

    @Test func anIntHas32Bits() {
        let bytes = bytes { $0.encode(Int64(Int32.max) + 1) }
        #expect(throws: AvroError.self) { try AvroDecoder.decode(Data(bytes)) { try $0.decodeInt32() } }
    }

    @Test(arguments: [0, 1, 63, 64, 200, 5000])
    func texts(count: Int) throws {
        for text in [String(repeating: "a", count: count), String(repeating: "\u{1F600}", count: count)] {
            let bytes = bytes { $0.encode(text) }
            #expect(try AvroDecoder.decode(Data(bytes)) { try $0.decodeString() } == text)
        }
    }

    @Test(
        arguments: [
            ("12.50", 2, [4, 4, 0xE2]), ("-0.01", 2, [2, 0xFF]), ("0", 4, [2, 0]), ("1.28", 2, [4, 0, 0x80]),
            ("-1.28", 2, [2, 0x80]), ("5", 1, [2, 0x32]),
        ] as [(String, Int, [UInt8])])
    func decimals(text: String, scale: Int, expected: [UInt8]) throws {
        let value = try #require(ExactDecimal(text))
        #expect(try bytes { try $0.encode(value, precision: 10, scale: scale) } == expected)
        #expect(try AvroDecoder.decode(Data(expected)) { try $0.decodeDecimal(scale: scale) } == value)
        let fixed = try bytes { try $0.encode(value, precision: 10, scale: scale, size: 20) }
        #expect(fixed.count == 20)
        #expect(try AvroDecoder.decode(Data(fixed)) { try $0.decodeDecimal(scale: scale, size: 20) } == value)
        let big = bytes { $0.encodeBig(value) }
        let read = try AvroDecoder.decode(Data(big)) { try $0.decodeBigDecimal() }
        #expect(read == value && read.scale == value.scale)
    }

    @Test func nothingIsRounded() throws {
        let precise = try #require(Timestamp("2026-01-05T09:30:00.000000001Z"))
        #expect(throws: AvroError.self) { try bytes { try $0.encodeMicroseconds(of: precise) } }
        #expect(throws: AvroError.self) { try bytes { try $0.encodeNanoseconds(of: Timestamp(seconds: .max)) } }
        let fine = try #require(ExactDecimal("0.001"))
        #expect(throws: AvroError.self) { try bytes { try $0.encode(fine, precision: 10, scale: 2) } }
        #expect(throws: AvroError.self) { try bytes { try $0.encode(100 as ExactDecimal, precision: 4, scale: 2) } }
        #expect(throws: AvroError.self) {
            try bytes { try $0.encode(300 as ExactDecimal, precision: 10, scale: 0, size: 1) }
        }
        #expect(throws: AvroError.self) { try bytes { try $0.encode(Data([1]), size: 2) } }
        let time = try #require(TimeOfDay("00:00:00.0001"))
        #expect(throws: AvroError.self) { try bytes { try $0.encodeMilliseconds(of: time) } }
    }

    @Test func identifiersAndDurations() throws {
        let uuid = try #require(UUID(uuidString: "01234567-89ab-cdef-0123-456789abcdef"))
        let text = bytes { $0.encode(uuid) }
        #expect(String(decoding: text.dropFirst(), as: UTF8.self) == "01234567-89ab-cdef-0123-456789abcdef")
        #expect(try AvroDecoder.decode(Data(text)) { try $0.decodeUUID() } == uuid)
        let fixed = bytes { $0.encodeFixed(uuid) }
        #expect(fixed == [1, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF, 1, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF])
        #expect(try AvroDecoder.decode(Data(fixed)) { try $0.decodeFixedUUID() } == uuid)
        let duration = CalendarDuration(months: 1, days: 2, milliseconds: 0x0102_0304)
        let parts = bytes { $0.encode(duration) }
        #expect(parts == [1, 0, 0, 0, 2, 0, 0, 0, 4, 3, 2, 1])
        #expect(try AvroDecoder.decode(Data(parts)) { try $0.decodeDuration() } == duration)
        for wrong in ["01234567-89ab-cdef-0123-456789abcdeg", "0123456789abcdef0123456789abcdef", ""] {
            let bytes = bytes { $0.encode(wrong) }
            #expect(throws: AvroError.self) { try AvroDecoder.decode(Data(bytes)) { try $0.decodeUUID() } }
        }
    }

    /// What an encoder has written it forgets, and the next message is the same as that of a new one.
    @Test func anEncoderIsUsedAgain() {
        var encoder = AvroEncoder()
        encoder.encode(String(repeating: "x", count: 10_000))
        encoder.removeAll()
        encoder.encode(Int64(5))
        #expect(encoder.data == Data([10]))
        #expect(encoder.size == 1)
    }
}
