#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// Logical types (Avro 1.12, Logical Types). Nothing is rounded: what a schema has no room for is refused.
extension AvroEncoder {
    public mutating func encodeMilliseconds(of value: some EpochTime) throws {
        encode(try Self.whole(value.millisecondsSince1970, "milliseconds", value))
    }

    public mutating func encodeMicroseconds(of value: some EpochTime) throws {
        encode(try Self.whole(value.microsecondsSince1970, "microseconds", value))
    }

    public mutating func encodeNanoseconds(of value: some EpochTime) throws {
        encode(try Self.whole(value.nanosecondsSince1970, "nanoseconds", value))
    }

    private static func whole(_ count: Int64?, _ unit: String, _ value: some EpochTime) throws -> Int64 {
        if let count { return count }
        throw AvroError("\(value) is no whole number of \(unit) that 64 bits hold.")
    }

    /// `time-millis`.
    public mutating func encodeMilliseconds(of value: TimeOfDay) throws {
        encode(try Self.whole(value, unit: 1_000_000, "milliseconds"))
    }

    /// `time-micros`.
    public mutating func encodeMicroseconds(of value: TimeOfDay) throws {
        encode(try Self.whole(value, unit: 1000, "microseconds"))
    }

    private static func whole(_ value: TimeOfDay, unit: Int64, _ name: String) throws -> Int64 {
        let (count, rest) = value.nanosecondsSinceMidnight.quotientAndRemainder(dividingBy: unit)
        guard rest == 0 else { throw AvroError("\(value) is no whole number of \(name).") }
        return count
    }

    public mutating func encode(_ value: CalendarDate) { encode(value.daysSince1970) }

    /// `uuid` on a string.
    public mutating func encode(_ value: UUID) {
        reserve(37)
        bytes[count] = 36 << 1
        TextWriter.write(to: UnsafeMutableBufferPointer(start: bytes + count + 1, count: 36)) { $0.put(value) }
        count &+= 37
    }

    /// `uuid` on a fixed.
    public mutating func encodeFixed(_ value: UUID) {
        withUnsafeBytes(of: value.uuid) { append($0.bindMemory(to: UInt8.self).baseAddress, count: 16) }
    }

    /// `decimal` on bytes: the shortest two's complement.
    public mutating func encode(_ value: ExactDecimal, precision: Int, scale: Int) throws {
        let unscaled = try Self.unscaled(value, precision, scale)
        let size = unscaled.byteCount
        encode(Int64(size))
        append(unscaled, size: size)
    }

    /// `decimal` on a fixed.
    public mutating func encode(_ value: ExactDecimal, precision: Int, scale: Int, size: Int) throws {
        let unscaled = try Self.unscaled(value, precision, scale)
        guard unscaled.byteCount <= size else { throw AvroError("\(value) does not fit into \(size) bytes.") }
        append(unscaled, size: size)
    }

    /// `big-decimal`: bytes that hold the digits and the scale.
    public mutating func encodeBig(_ value: ExactDecimal) {
        let size = value.unscaled.byteCount
        var inner = AvroEncoder()
        inner.encode(Int64(size))
        inner.append(value.unscaled, size: size)
        inner.encode(Int64(value.scale))
        encode(inner.data)
    }

    private static func unscaled(_ value: ExactDecimal, _ precision: Int, _ scale: Int) throws -> Int128 {
        guard let rescaled = value.rescaled(to: scale) else {
            throw AvroError("\(value) has more digits than the \(scale) behind the point that the schema has.")
        }
        if !(precision >= 18 && rescaled.unscaled.magnitude < 1_000_000_000_000_000_000), precision < 39,
            let limit = Int128.powerOfTen(precision), rescaled.unscaled.magnitude >= limit.magnitude
        {
            throw AvroError("\(value) has more digits than the \(precision) that the schema has.")
        }
        return rescaled.unscaled
    }

    private mutating func append(_ number: Int128, size: Int) {
        if size <= 8 {
            store(Int64(truncatingIfNeeded: number), size: size)
        } else {
            for _ in 16..<max(size, 16) { store(number < 0 ? 0xFF : 0 as UInt8) }
            store(number, size: min(size, 16))
        }
    }

    /// More is stored than is meant: what follows is written over it.
    @inline(__always)
    private mutating func store<Number: FixedWidthInteger>(_ number: Number, size: Int) {
        let unused = MemoryLayout<Number>.size &- size
        store((number &<< (unused &* 8)).bigEndian)
        count &-= unused
    }

    /// Months, days and milliseconds (Avro 1.12, Duration).
    public mutating func encode(_ value: CalendarDuration) {
        for part in [value.months, value.days, value.milliseconds] { store(part.littleEndian) }
    }
}

extension Int128 {
    /// The number of bytes of the shortest two's complement, 1 for zero.
    fileprivate var byteCount: Int {
        let bits = UInt128(bitPattern: self ^ (self >> 127))
        guard let bits = UInt64(exactly: bits) else { return (128 - bits.leadingZeroBitCount) / 8 + 1 }
        return (64 - bits.leadingZeroBitCount) / 8 + 1
    }
}
