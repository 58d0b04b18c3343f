/// A length of time as `topic.yaml` writes it: a number and a unit, such as `7d` or `200ms`.
public struct TimeSpan: Sendable, Comparable, CustomStringConvertible {
    public let milliseconds: Int
    /// As it is written.
    public let description: String

    private static let units: KeyValuePairs = ["ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000]
    static let unitNames = units.map(\.key)

    /// Nil for other forms, for none at all and beyond a million of any unit.
    public init?(_ text: String) {
        let unit = text.drop { $0.isASCII && $0.isNumber }
        guard let factor = Self.units.first(where: { $0.key == unit })?.value,
            let count = Int(text.dropLast(unit.count)), (1...1_000_000).contains(count)
        else { return nil }
        milliseconds = count * factor
        description = text
    }

    public static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.milliseconds < right.milliseconds }

    /// 8 minutes are not the same text as 480 seconds, and the same time.
    public static func == (left: TimeSpan, right: TimeSpan) -> Bool { left.milliseconds == right.milliseconds }
}
