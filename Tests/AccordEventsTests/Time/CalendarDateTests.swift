import AccordEvents
import Testing

@Suite struct CalendarDateTests {
    static let days: [(Int32, String)] = [
        (0, "1970-01-01"), (-1, "1969-12-31"), (31, "1970-02-01"), (20_780, "2026-11-23"),
        (11_016, "2000-02-29"), (11_017, "2000-03-01"), (-25_509, "1900-02-28"), (-25_508, "1900-03-01"),
        (-719_162, "0001-01-01"), (2_932_896, "9999-12-31"), (-719_162 + 1154, "0004-02-29"),
    ]

    @Test(arguments: days)
    func countsAndPrints(count: Int32, text: String) throws {
        let date = CalendarDate(daysSince1970: count)
        #expect(date.description == text)
        #expect(CalendarDate(text) == date)
        #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
        #expect(try JSON.text(date) == "\"\(text)\"")
        #expect(try JSON.roundTrip(date) == date)
    }

    @Test func countsEveryMonthFrom0001To9999() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var first: Int32 = -719_162
        for year in 1...9999 {
            let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
            for month in 1...12 {
                let length = lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)
                let last = CalendarDate(daysSince1970: first + Int32(length) - 1)
                let isRight = (last.year, last.month, last.day) == (year, month, length)
                let isLast = CalendarDate(year: year, month: month, day: length + 1) == nil
                if !isRight || !isLast || CalendarDate(year: year, month: month, day: 1)?.daysSince1970 != first {
                    Issue.record("\(year)-\(month) is miscounted")
                }
                first += Int32(length)
            }
        }
        #expect(first == 2_932_897)
    }

    static let refused = [
        "", "2026-02-30", "2026-02-29", "1900-02-29", "2026-00-01", "2026-01-00", "2026-13-01", "2026-06-31",
        "0000-12-31", "10000-01-01", "2026-11-23Z", "2026-11-2", "2026/11/23", "20261123", " 2026-11-23",
        "-001-01-01", "2026-11-23T00:00:00Z",
    ]

    @Test(arguments: refused)
    func refuses(text: String) throws {
        #expect(CalendarDate(text) == nil)
        #expect(try JSON.corruption(reading: CalendarDate.self, from: JSON.text(text)) != nil)
    }

    static let unwritable: [(Int32, String)] = [
        (-719_163, "+0000-12-31"), (2_932_897, "+10000-01-01"), (.max, "+5881580-07-11"), (.min, "-5877641-06-23"),
    ]

    @Test(arguments: unwritable)
    func printsButDoesNotEncode(count: Int32, text: String) {
        let date = CalendarDate(daysSince1970: count)
        #expect(date.description == text)
        #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
        #expect(throws: EncodingError.self) { try JSON.text(date) }
    }

    @Test func holdsNoDayBeyondItsCount() {
        #expect(CalendarDate(year: 5_881_580, month: 7, day: 12) == nil)
        #expect(CalendarDate(year: .max, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: .min, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: 2026, month: .max, day: .min) == nil)
    }

    @Test func isOrderedByDay() {
        #expect(CalendarDate("1969-12-31")! < CalendarDate("1970-01-01")!)
        #expect(CalendarDate("2026-09-30")! < CalendarDate("2026-11-01")!)
    }
}
