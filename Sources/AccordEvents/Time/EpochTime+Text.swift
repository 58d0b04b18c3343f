extension EpochTime {
    static var textSeconds: ClosedRange<Int64> { -62_135_596_800...253_402_300_799 }

    /// Whether the year is in 0001...9999.
    var hasReadableText: Bool { Self.textSeconds.contains(seconds) }

    init(daysSince1970 days: Int64, nanosecondOfDay: Int64, offset: Int64 = 0) {
        let (second, nanoseconds) = nanosecondOfDay.floored(by: .nanosecondsPerSecond)
        self.init(seconds: days * .secondsPerDay + second - offset, nanoseconds: Int32(nanoseconds))
    }

    var daysSince1970: Int64 { seconds.floored(by: .secondsPerDay).quotient }

    var nanosecondOfDay: Int64 {
        seconds.floored(by: .secondsPerDay).remainder * .nanosecondsPerSecond + Int64(nanoseconds)
    }

    func put(into writer: inout TextWriter) {
        writer.put(date: CivilDate(daysSince1970: daysSince1970))
        writer.put("T")
        writer.put(nanosecondOfDay: nanosecondOfDay)
    }
}
