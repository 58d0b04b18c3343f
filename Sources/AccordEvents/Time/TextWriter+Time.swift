extension TextWriter {
    /// Enough for a signed year of 12 digits, the time, nine fraction digits and `Z`.
    static let dateTimeCapacity = 40

    /// `2026-11-23`; a year that four digits cannot hold has a sign, as in ISO 8601.
    mutating func put(date: CivilDate) {
        put(year: date.year)
        put("-")
        put(date.month, digits: 2)
        put("-")
        put(date.day, digits: 2)
    }

    /// `21:43:05`, with the fewest of 0, 3, 6 or 9 fraction digits that lose nothing.
    mutating func put(nanosecondOfDay: Int64) {
        let (seconds, nanoseconds) = nanosecondOfDay.quotientAndRemainder(dividingBy: .nanosecondsPerSecond)
        put(seconds / 3600, digits: 2)
        put(":")
        put(seconds / 60 % 60, digits: 2)
        put(":")
        put(seconds % 60, digits: 2)
        put(fraction: nanoseconds)
    }

    private mutating func put(year: Int64) {
        guard !CivilDate.textYears.contains(year) else { return put(year, digits: 4) }
        put(year < 0 ? "-" : "+")
        put(abs(year), digits: max(4, String(abs(year)).utf8.count))
    }

    private mutating func put(fraction nanoseconds: Int64) {
        guard nanoseconds > 0 else { return }
        put(".")
        if nanoseconds % 1_000_000 == 0 {
            put(nanoseconds / 1_000_000, digits: 3)
        } else if nanoseconds % 1000 == 0 {
            put(nanoseconds / 1000, digits: 6)
        } else {
            put(nanoseconds, digits: 9)
        }
    }
}
