extension EpochTime {
    /// Avro 1.12, Logical Types: `timestamp-millis` and `local-timestamp-millis`.
    public init(millisecondsSince1970 count: Int64) {
        self.init(count: count, perSecond: 1000)
    }

    /// Avro 1.12, Logical Types: `timestamp-micros` and `local-timestamp-micros`.
    public init(microsecondsSince1970 count: Int64) {
        self.init(count: count, perSecond: 1_000_000)
    }

    /// Avro 1.12, Logical Types: `timestamp-nanos` and `local-timestamp-nanos`.
    public init(nanosecondsSince1970 count: Int64) {
        self.init(count: count, perSecond: .nanosecondsPerSecond)
    }

    /// Nil when the value has a finer fraction, or is out of `Int64`'s range.
    public var millisecondsSince1970: Int64? { count(perSecond: 1000) }

    /// Nil when the value has a finer fraction, or is out of `Int64`'s range.
    public var microsecondsSince1970: Int64? { count(perSecond: 1_000_000) }

    /// Nil when the value is out of `Int64`'s range: before 1677-09-21 or after 2262-04-11.
    public var nanosecondsSince1970: Int64? { count(perSecond: .nanosecondsPerSecond) }

    private init(count: Int64, perSecond: Int64) {
        let (seconds, rest) = count.floored(by: perSecond)
        self.init(seconds: seconds, nanoseconds: Int32(rest * (.nanosecondsPerSecond / perSecond)))
    }

    // In line, so that what is divided by is a constant.
    @inline(__always)
    private func count(perSecond: Int64) -> Int64? {
        let (rest, lost) = Int64(nanoseconds).quotientAndRemainder(dividingBy: .nanosecondsPerSecond / perSecond)
        guard lost == 0 else { return nil }
        let (whole, isTooLarge) = seconds.multipliedReportingOverflow(by: perSecond)
        let (count, isOver) = whole.addingReportingOverflow(rest)
        if !isTooLarge, !isOver { return count }
        // The smallest count is reached from below.
        return Int64(exactly: Int128(seconds) * Int128(perSecond) + Int128(rest))
    }
}
