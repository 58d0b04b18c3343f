import AccordEvents
import Testing

@Suite struct LocalTimestampTests {
    static let texts: [(Int64, Int32, String)] = [
        (0, 0, "1970-01-01T00:00:00"),
        (-1, 500_000_000, "1969-12-31T23:59:59.500"),
        (1_795_470_185, 123_000_000, "2026-11-23T21:43:05.123"),
        (-62_135_596_800, 0, "0001-01-01T00:00:00"),
        (253_402_300_799, 999_999_999, "9999-12-31T23:59:59.999999999"),
    ]

    @Test(arguments: texts)
    func readsAndPrints(seconds: Int64, nanoseconds: Int32, text: String) throws {
        let local = LocalTimestamp(seconds: seconds, nanoseconds: nanoseconds)
        #expect(local.description == text)
        #expect(LocalTimestamp(text) == local)
        #expect(try JSON.text(local) == "\"\(text)\"")
        #expect(try JSON.roundTrip(local) == local)
    }

    @Test(arguments: texts)
    func isADateAndATime(seconds: Int64, nanoseconds: Int32, text: String) throws {
        let local = LocalTimestamp(seconds: seconds, nanoseconds: nanoseconds)
        let date = try #require(local.date)
        #expect("\(date)T\(local.time)" == text)
        #expect(LocalTimestamp(date: date, time: local.time) == local)
    }

    static let refused = [
        "", "2026-11-23", "2026-11-23T21:43:05Z", "2026-11-23T21:43:05+01:00", "2026-02-30T00:00:00",
        "2026-11-23T24:00:00", "2026-11-23 21:43:05", "0000-01-01T00:00:00", "2026-11-23T21:43:05.1234567891",
    ]

    @Test(arguments: refused)
    func refuses(text: String) throws {
        #expect(LocalTimestamp(text) == nil)
        #expect(try JSON.corruption(reading: LocalTimestamp.self, from: JSON.text(text)) != nil)
    }

    @Test func doesNotEncodeYear10000() {
        #expect(throws: EncodingError.self) { try JSON.text(LocalTimestamp(seconds: 253_402_300_800)) }
        #expect(LocalTimestamp(seconds: .max).date == nil)
    }

    @Test func isOrdered() {
        #expect(LocalTimestamp("2026-11-23T21:43:05")! < LocalTimestamp("2026-11-23T21:43:05.000000001")!)
    }
}
