/// A day of the proleptic Gregorian calendar, in no zone (Avro 1.12, Logical Types, `date`).
public struct CalendarDate: Hashable, Sendable {
    /// Days since 1970-01-01, negative before.
    public let daysSince1970: Int32

    public init(daysSince1970: Int32) {
        self.daysSince1970 = daysSince1970
    }

    /// Nil when there is no such day, or `daysSince1970` cannot count to it.
    public init?(year: Int, month: Int, day: Int) {
        let date = CivilDate(year: Int64(year), month: Int64(month), day: Int64(day))
        guard (-6_000_000...6_000_000).contains(year), date.isValid, let days = Int32(exactly: date.daysSince1970)
        else { return nil }
        daysSince1970 = days
    }

    /// The astronomical year: 0 is 1 BC.
    public var year: Int { Int(civil.year) }
    /// 1...12.
    public var month: Int { Int(civil.month) }
    /// 1...31.
    public var day: Int { Int(civil.day) }

    private var civil: CivilDate { CivilDate(daysSince1970: Int64(daysSince1970)) }
}

extension CalendarDate: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.daysSince1970 < right.daysSince1970
    }
}

extension CalendarDate: TextCodable {
    static var textForm: String { "a date of the years 0001 to 9999, such as 2026-11-23," }

    var hasReadableText: Bool { CivilDate.textYears.contains(civil.year) }

    /// Reads RFC 3339 `full-date`; nil for anything else, and for year 0000.
    public init?(_ description: String) {
        guard let days = TextReader.readAll(of: description, { $0.takeDate() }) else { return nil }
        daysSince1970 = Int32(days)
    }

    /// `2026-11-23`; a year outside 0001...9999 is printed with a sign, and cannot be read back or encoded.
    public var description: String {
        TextWriter.text(capacity: TextWriter.dateTimeCapacity) { $0.put(date: civil) }
    }
}
