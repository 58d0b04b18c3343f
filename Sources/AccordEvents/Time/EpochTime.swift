/// A count of whole seconds and nanoseconds from 1970-01-01T00:00:00: what `Timestamp` and `LocalTimestamp` share.
public protocol EpochTime: Comparable, Hashable, Sendable {
    /// Whole seconds, rounded down: negative before 1970.
    var seconds: Int64 { get }

    /// Nanoseconds past `seconds`, in `0..<1_000_000_000`.
    var nanoseconds: Int32 { get }

    /// Traps when `nanoseconds` is outside `0..<1_000_000_000`.
    init(seconds: Int64, nanoseconds: Int32)
}

extension EpochTime {
    public static func < (left: Self, right: Self) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    static func checked(_ nanoseconds: Int32) -> Int32 {
        precondition((0..<1_000_000_000).contains(nanoseconds), "nanoseconds are outside 0..<1_000_000_000")
        return nanoseconds
    }
}
