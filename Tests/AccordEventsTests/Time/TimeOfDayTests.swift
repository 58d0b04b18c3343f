import AccordEvents
import Testing

@Suite struct TimeOfDayTests {
    static let texts: [(Int64, String)] = [
        (0, "00:00:00"), (1, "00:00:00.000000001"), (78_185_123_000_000, "21:43:05.123"),
        (43_200_000_000_000, "12:00:00"), (3_600_000_001_000, "01:00:00.000001"),
        (86_399_999_999_999, "23:59:59.999999999"),
    ]

    @Test(arguments: texts)
    func readsAndPrints(nanoseconds: Int64, text: String) throws {
        let time = try #require(TimeOfDay(nanosecondsSinceMidnight: nanoseconds))
        #expect(time.description == text)
        #expect(TimeOfDay(text) == time)
        #expect(try JSON.text(time) == "\"\(text)\"")
        #expect(try JSON.roundTrip(time) == time)
    }

    static let refused = [
        "", "24:00:00", "24:00", "23:60:00", "23:59:60", "21:43", "21:43:05Z", "21:43:05+01:00", "1:43:05",
        "21:43:05.", "21:43:05.1234567891", "T21:43:05", "21:43:05 ", "-1:43:05",
    ]

    @Test(arguments: refused)
    func refuses(text: String) throws {
        #expect(TimeOfDay(text) == nil)
        #expect(try JSON.corruption(reading: TimeOfDay.self, from: JSON.text(text)) != nil)
    }

    @Test func holdsOneDay() {
        #expect(TimeOfDay(nanosecondsSinceMidnight: -1) == nil)
        #expect(TimeOfDay(nanosecondsSinceMidnight: 86_400_000_000_000) == nil)
    }

    @Test func isOrderedWithinTheDay() {
        #expect(TimeOfDay("09:59:59.999")! < TimeOfDay("10:00:00")!)
    }
}
