#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Timestamp {
    private static let secondsTo2001: Int64 = 978_307_200

    /// The system clock, in whole microseconds.
    public static var now: Timestamp {
        let now = Timestamp(Date())
        return Timestamp(seconds: now.seconds, nanoseconds: now.nanoseconds / 1000 * 1000)
    }

    /// The date to the nearest nanosecond; traps when it is not finite or is out of range.
    ///
    /// A `Date` is a `Double` of seconds from 2001, good to about 0.1 microseconds in this century.
    public init(_ date: Date) {
        let interval = date.timeIntervalSinceReferenceDate
        let wholeSeconds = interval.rounded(.down)
        let nanoseconds = ((interval - wholeSeconds) * 1e9).rounded()
        let carry: Int64 = nanoseconds >= 1e9 ? 1 : 0
        self.init(
            seconds: Int64(wholeSeconds) + Self.secondsTo2001 + carry,
            nanoseconds: carry == 1 ? 0 : Int32(nanoseconds))
    }

    /// The nearest `Date`, good to about 0.1 microseconds in this century.
    public var date: Date {
        let interval = Double(seconds) - Double(Self.secondsTo2001) + Double(nanoseconds) / 1e9
        return Date(timeIntervalSinceReferenceDate: interval)
    }
}
