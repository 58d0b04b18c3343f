/// A time of day to the nanosecond, in no zone (Avro 1.12, Logical Types, `time-millis` and `time-micros`).
public struct TimeOfDay: Hashable, Sendable {
    /// In `0..<86_400_000_000_000`.
    public let nanosecondsSinceMidnight: Int64

    /// Nil outside `0..<86_400_000_000_000`.
    public init?(nanosecondsSinceMidnight: Int64) {
        guard (0..<Int64.nanosecondsPerDay).contains(nanosecondsSinceMidnight) else { return nil }
        self.nanosecondsSinceMidnight = nanosecondsSinceMidnight
    }

    init(unchecked nanoseconds: Int64) {
        nanosecondsSinceMidnight = nanoseconds
    }
}

extension TimeOfDay: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.nanosecondsSinceMidnight < right.nanosecondsSinceMidnight
    }
}

extension TimeOfDay: TextCodable {
    static var textForm: String { "a time of day without offset, such as 21:43:05.123," }

    var hasReadableText: Bool { true }

    /// Reads RFC 3339 `partial-time`, exactly; nil for 24:00, for a leap second, and when a digit would be lost.
    public init?(_ description: String) {
        guard let time = TextReader.readAll(of: description, { $0.takeTimeOfDay() }) else { return nil }
        nanosecondsSinceMidnight = time
    }

    /// `21:43:05.123`, with the fewest of 0, 3, 6 or 9 fraction digits that lose nothing.
    public var description: String {
        TextWriter.text(capacity: TextWriter.dateTimeCapacity) { $0.put(nanosecondOfDay: nanosecondsSinceMidnight) }
    }
}
