/// An amount of time in months, days and milliseconds, none of which is counted in another (Avro 1.12, Duration).
public struct CalendarDuration: Hashable, Sendable {
    public var months: UInt32
    public var days: UInt32
    public var milliseconds: UInt32

    public init(months: UInt32 = 0, days: UInt32 = 0, milliseconds: UInt32 = 0) {
        self.months = months
        self.days = days
        self.milliseconds = milliseconds
    }
}

extension CalendarDuration: TextCodable {
    static var textForm: String { "a duration, such as P1M2DT3.500S," }

    var hasReadableText: Bool { true }

    /// Reads ISO 8601 with whole years, months, weeks, days, hours and minutes, and seconds with up to three digits of a
    /// fraction; nil for anything else, and for what 32 bits do not hold.
    public init?(_ description: String) {
        guard let parts = TextReader.readAll(of: description, { $0.takeDuration() }),
            let months = UInt32(exactly: parts.months), let days = UInt32(exactly: parts.days),
            let milliseconds = UInt32(exactly: parts.milliseconds)
        else { return nil }
        self.init(months: months, days: days, milliseconds: milliseconds)
    }

    /// ISO 8601: `P1M2DT3.500S`.
    public var description: String {
        var text = "P"
        if months > 0 { text += "\(months)M" }
        if days > 0 || months == 0 && milliseconds == 0 { text += "\(days)D" }
        guard milliseconds > 0 else { return text }
        let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        let digits = String(rest)
        let fraction = rest == 0 ? "" : "." + String(repeating: "0", count: 3 - digits.count) + digits
        return text + "T\(seconds)\(fraction)S"
    }
}

extension TextReader {
    private typealias Unit = (letter: Unicode.Scalar, size: Int64)

    fileprivate mutating func takeDuration() -> (months: Int64, days: Int64, milliseconds: Int64)? {
        guard take("P"), let date = takeParts([("Y", 12), ("M", 1), ("W", 7), ("D", 1)]) else { return nil }
        guard take("T") else { return date.isEmpty ? nil : (date.sum(0..<2), date.sum(2..<4), 0) }
        guard let time = takeParts([("H", 3_600_000), ("M", 60_000), ("S", 1000)]), !time.isEmpty else { return nil }
        return (date.sum(0..<2), date.sum(2..<4), time.sum(0..<3))
    }

    /// Numbers with their letters, each at most once and in this order; nil for a number that no letter follows.
    private mutating func takeParts(_ units: [Unit]) -> [Int: Int64]? {
        var parts: [Int: Int64] = [:]
        var next = 0
        while let first = takeDigit() {
            var number = first
            while let digit = takeDigit() {
                guard number < 100_000_000_000 else { return nil }
                number = number * 10 + digit
            }
            let thousandths = take(".") ? takeThousandths() : 0
            guard let thousandths,
                let unit = units.indices.dropFirst(next).first(where: { take(units[$0].letter) }),
                thousandths == 0 || units[unit].letter == "S"
            else { return nil }
            parts[unit] = number * units[unit].size + thousandths
            next = unit + 1
        }
        return parts
    }

    private mutating func takeThousandths() -> Int64? {
        var number: Int64 = 0
        var count = 0
        while let digit = takeDigit() {
            guard count < 3 else { return nil }
            number = number * 10 + digit
            count += 1
        }
        return count == 0 ? nil : (count..<3).reduce(number) { value, _ in value * 10 }
    }
}

extension [Int: Int64] {
    fileprivate func sum(_ keys: Range<Int>) -> Int64 { keys.reduce(0) { $0 + (self[$1] ?? 0) } }
}
