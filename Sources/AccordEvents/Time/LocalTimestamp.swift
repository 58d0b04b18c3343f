/// A date and time of day in no stated zone (Avro 1.12, Logical Types, `local-timestamp-*`).
///
/// Counted as if the unstated zone were UTC; two of them say nothing about which happened first elsewhere.
public struct LocalTimestamp: EpochTime {
    public let seconds: Int64
    public let nanoseconds: Int32

    public init(seconds: Int64, nanoseconds: Int32 = 0) {
        self.seconds = seconds
        self.nanoseconds = Self.checked(nanoseconds)
    }

    public init(date: CalendarDate, time: TimeOfDay) {
        self.init(daysSince1970: Int64(date.daysSince1970), nanosecondOfDay: time.nanosecondsSinceMidnight)
    }

    /// Nil beyond the years that `CalendarDate` holds, some five million either way.
    public var date: CalendarDate? { Int32(exactly: daysSince1970).map(CalendarDate.init(daysSince1970:)) }

    public var time: TimeOfDay { TimeOfDay(unchecked: nanosecondOfDay) }
}

extension LocalTimestamp: TextCodable {
    static var textForm: String { "a date and time without offset, such as 2026-11-23T21:43:05.123," }

    /// Reads RFC 3339 `full-date "T" partial-time`, exactly; nil as `Timestamp` is, and for any offset.
    public init?(_ description: String) {
        let parsed = TextReader.readAll(of: description) { reader -> Self? in
            guard let days = reader.takeDate(), reader.takeDateTimeSeparator(), let time = reader.takeTimeOfDay()
            else { return nil }
            return Self(daysSince1970: days, nanosecondOfDay: time)
        }
        guard let parsed else { return nil }
        self = parsed
    }

    /// `2026-11-23T21:43:05.123`, with the fewest of 0, 3, 6 or 9 fraction digits that lose nothing.
    ///
    /// A year outside 0001...9999 is printed with a sign, and cannot be read back or encoded.
    public var description: String {
        TextWriter.text(capacity: TextWriter.dateTimeCapacity) { put(into: &$0) }
    }
}
