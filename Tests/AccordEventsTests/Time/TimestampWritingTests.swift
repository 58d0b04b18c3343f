import AccordEvents
import Foundation
import Testing

@Suite struct TimestampWritingTests {
    static let texts: [(Int64, Int32, String)] = [
        (0, 0, "1970-01-01T00:00:00Z"),
        (-1, 1, "1969-12-31T23:59:59.000000001Z"),
        (1_795_470_185, 0, "2026-11-23T21:43:05Z"),
        (1_795_470_185, 123_000_000, "2026-11-23T21:43:05.123Z"),
        (1_795_470_185, 100_000_000, "2026-11-23T21:43:05.100Z"),
        (1_795_470_185, 1_000_000, "2026-11-23T21:43:05.001Z"),
        (1_795_470_185, 123_456_000, "2026-11-23T21:43:05.123456Z"),
        (1_795_470_185, 1000, "2026-11-23T21:43:05.000001Z"),
        (1_795_470_185, 123_456_789, "2026-11-23T21:43:05.123456789Z"),
        (1_795_470_185, 10, "2026-11-23T21:43:05.000000010Z"),
        (-62_135_596_800, 0, "0001-01-01T00:00:00Z"),
        (253_402_300_799, 999_999_999, "9999-12-31T23:59:59.999999999Z"),
    ]

    @Test(arguments: texts)
    func writes(seconds: Int64, nanoseconds: Int32, text: String) throws {
        let timestamp = Timestamp(seconds: seconds, nanoseconds: nanoseconds)
        #expect(timestamp.description == text)
        #expect(try JSON.text(timestamp) == "\"\(text)\"")
        #expect(try JSON.roundTrip(timestamp) == timestamp)
    }

    static let unwritable: [(Int64, String)] = [
        (-62_135_596_801, "+0000-12-31T23:59:59Z"),
        (-62_167_219_201, "-0001-12-31T23:59:59Z"),
        (253_402_300_800, "+10000-01-01T00:00:00Z"),
        (.max, "+292277026596-12-04T15:30:07Z"),
        (.min, "-292277022657-01-27T08:29:52Z"),
    ]

    @Test(arguments: unwritable)
    func printsButDoesNotEncode(seconds: Int64, text: String) {
        let timestamp = Timestamp(seconds: seconds)
        #expect(timestamp.description == text)
        #expect(Timestamp(text) == nil)
        #expect(throws: EncodingError.self) { try JSON.text(timestamp) }
    }

    @Test func agreesWithFoundation() {
        var generator = SeededGenerator.announced(for: "agreesWithFoundation")
        for _ in 0..<500 {
            let seconds = Int64.random(in: -11_676_096_000...253_402_300_799, using: &generator)
            let expected = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
            #expect(Timestamp(seconds: seconds).description == expected)
        }
    }

    @Test func readsBackRandomInstants() {
        var generator = SeededGenerator.announced(for: "readsBackRandomInstants")
        for _ in 0..<2000 {
            let unit: Int32 = [1, 1000, 1_000_000, 1_000_000_000].randomElement(using: &generator)!
            let timestamp = Timestamp(
                seconds: .random(in: -62_135_596_800...253_402_300_799, using: &generator),
                nanoseconds: Int32.random(in: 0..<1_000_000_000, using: &generator) / unit * unit)
            #expect(Timestamp(timestamp.description) == timestamp)
        }
    }
}
