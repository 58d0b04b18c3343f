/// An instant to the nanosecond, in POSIX time: the seconds since 1970-01-01T00:00:00Z without leap seconds.
public struct Timestamp: EpochTime {
    public let seconds: Int64
    public let nanoseconds: Int32

    public init(seconds: Int64, nanoseconds: Int32 = 0) {
        self.seconds = seconds
        self.nanoseconds = Self.checked(nanoseconds)
    }
}

extension Timestamp: TextCodable {
    static var textForm: String { "an RFC 3339 timestamp of the years 0001 to 9999, such as 2026-11-23T21:43:05Z," }

    /// Reads an RFC 3339 timestamp with any offset, exactly.
    ///
    /// Nil for anything else, and for what a timestamp cannot hold: a non-zero digit past the ninth of the fraction,
    /// a leap second (`:60`, which POSIX time has no number for), or a year outside 0001...9999 in UTC.
    public init?(_ description: String) {
        let parsed = TextReader.readAll(of: description) { reader -> Self? in
            guard let days = reader.takeDate(), reader.takeDateTimeSeparator(),
                let time = reader.takeTimeOfDay(), let offset = reader.takeOffset()
            else { return nil }
            return Self(daysSince1970: days, nanosecondOfDay: time, offset: offset)
        }
        guard let parsed, parsed.hasReadableText else { return nil }
        self = parsed
    }

    /// RFC 3339 in UTC, with the fewest of 0, 3, 6 or 9 fraction digits that lose nothing.
    ///
    /// A year outside 0001...9999 is printed with a sign, and cannot be read back or encoded.
    public var description: String {
        TextWriter.text(capacity: TextWriter.dateTimeCapacity) { writer in
            put(into: &writer)
            writer.put("Z")
        }
    }
}
