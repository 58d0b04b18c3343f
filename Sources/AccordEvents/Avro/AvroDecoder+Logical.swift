#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// Logical types (Avro 1.12, Logical Types).
extension AvroDecoder {
    /// `time-millis`.
    public mutating func decodeTimeMilliseconds() throws -> TimeOfDay {
        try timeOfDay(Int64(decodeInt32()), unit: 1_000_000)
    }

    /// `time-micros`.
    public mutating func decodeTimeMicroseconds() throws -> TimeOfDay { try timeOfDay(decodeInt64(), unit: 1000) }

    private func timeOfDay(_ count: Int64, unit: Int64) throws -> TimeOfDay {
        let (nanoseconds, isTooLarge) = count.multipliedReportingOverflow(by: unit)
        guard !isTooLarge, let time = TimeOfDay(nanosecondsSinceMidnight: nanoseconds) else {
            throw error("\(count) is no time of a day.")
        }
        return time
    }

    public mutating func decodeDate() throws -> CalendarDate { CalendarDate(daysSince1970: try decodeInt32()) }

    /// `uuid` on a string.
    public mutating func decodeUUID() throws -> UUID {
        if let uuid = UUID(text: try takeCounted()) { return uuid }
        throw error("Expected the text of a UUID.")
    }

    /// `uuid` on a fixed.
    public mutating func decodeFixedUUID() throws -> UUID {
        let range = try take(16)
        var uuid = UUID.zero
        withUnsafeMutableBytes(of: &uuid) { $0.copyBytes(from: bytes[range]) }
        return UUID(uuid: uuid)
    }

    /// `decimal` on bytes.
    public mutating func decodeDecimal(scale: Int) throws -> ExactDecimal {
        ExactDecimal(unscaled: try integer(takeCounted()), scale: scale)
    }

    /// `decimal` on a fixed.
    public mutating func decodeDecimal(scale: Int, size: Int) throws -> ExactDecimal {
        ExactDecimal(unscaled: try integer(UnsafeBufferPointer(rebasing: bytes[take(size)])), scale: scale)
    }

    /// `big-decimal`: bytes that hold the digits and the scale.
    public mutating func decodeBigDecimal() throws -> ExactDecimal {
        var inner = AvroDecoder(try takeCounted())
        let unscaled = try integer(inner.takeCounted())
        let scale = try inner.decodeInt32()
        guard inner.remaining == 0, ExactDecimal.scales.contains(Int(scale)) else {
            throw error("Expected a decimal of at most \(ExactDecimal.maximumScale) digits behind the point.")
        }
        return ExactDecimal(unscaled: unscaled, scale: Int(scale))
    }

    /// Two's complement, the most significant byte first.
    private func integer(_ bytes: UnsafeBufferPointer<UInt8>) throws -> Int128 {
        let isNegative = (bytes.first ?? 0) & 0x80 != 0
        let filling: UInt8 = isNegative ? 0xFF : 0
        let digits = bytes.drop { $0 == filling }
        guard digits.count < 16 || digits.count == 16 && (digits.first ?? 0) & 0x80 == filling & 0x80 else {
            throw error("The decimal has more digits than 128 bits hold.")
        }
        return digits.reduce(isNegative ? -1 : 0) { $0 << 8 | Int128($1) }
    }

    /// Months, days and milliseconds (Avro 1.12, Duration).
    public mutating func decodeDuration() throws -> CalendarDuration {
        CalendarDuration(months: try load(), days: try load(), milliseconds: try load())
    }
}
