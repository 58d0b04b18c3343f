public import AccordSchemas

/// How many digits a decimal has, and how many of them follow the point. Neither is written with the data, and two
/// decimals match only if both are the same (Avro 1.12, Decimal).
public struct AvroDecimal: Hashable, Sendable {
    public let precision: Int
    public let scale: Int

    /// Nil for any other logical type.
    public init?(_ logicalType: AvroLogicalType?) {
        guard case .decimal(let precision, let scale)? = logicalType else { return nil }
        self.precision = precision
        self.scale = scale
    }

    /// Of numbers with hundreds of digits nobody wants to see one.
    private static let digitsLimit = 100

    /// Digits that this decimal writes and another one takes for something else; nil where none show it.
    ///
    /// Of another scale they are 1250 as far as they fit, of a smaller precision one more than that has room for.
    func misread(by reader: AvroDecimal) -> (digits: [Int], Witness.Misreading)? {
        if scale != reader.scale {
            guard max(scale, reader.scale) <= Self.digitsLimit else { return nil }
            let digits = Array([1, 2, 5, 0].prefix(precision))
            return (digits, Witness.Misreading(meant: text(digits), read: reader.text(digits)))
        }
        guard precision > reader.precision, reader.precision < Self.digitsLimit else { return nil }
        let digits = [1] + Array(repeating: 0, count: reader.precision)
        let read = "more than the \(reader.precision) digits that it has room for"
        return (digits, Witness.Misreading(meant: text(digits), read: read))
    }

    /// An unscaled number with its point.
    private func text(_ digits: [Int]) -> String {
        let padded = Array(repeating: 0, count: max(scale + 1 - digits.count, 0)) + digits
        let whole = padded.dropLast(scale).map(String.init).joined()
        return scale == 0 ? whole : whole + "." + padded.suffix(scale).map(String.init).joined()
    }
}

extension AvroType {
    /// The attribute in which this decimal differs from another one: the scale, or else the precision.
    public func decimalPlace(unlike other: AvroType) -> Place {
        let attribute = AvroDecimal(logicalType)?.scale == AvroDecimal(other.logicalType)?.scale ? "precision" : "scale"
        guard let value = source[attribute] else { return Place(source.location, "no \(attribute)") }
        return Place(value.location, "\(attribute) \(value.summary)")
    }

    /// An unscaled number as a value: two's complement, the highest byte first (Avro 1.12, Decimal).
    func decimal(_ digits: [Int]) -> AvroDatum {
        var bytes: [UInt8] = [0]
        for digit in digits {
            var carry = digit
            for position in bytes.indices.reversed() {
                carry += Int(bytes[position]) * 10
                bytes[position] = UInt8(carry & 0xFF)
                carry >>= 8
            }
            if carry > 0 { bytes.insert(UInt8(carry), at: 0) }
        }
        if bytes[0] >= 0x80 { bytes.insert(0, at: 0) }
        guard case .fixed(let fixed) = form else { return .bytes(bytes) }
        // A larger one is never written.
        guard fixed.size <= 1 << 16 else { return .smallest }
        return .bytes(Array(repeating: 0, count: max(fixed.size - bytes.count, 0)) + bytes.suffix(fixed.size))
    }
}
