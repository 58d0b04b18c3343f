/// The decimal number `unscaled * 10^-scale`, never rounded (Avro 1.12, Logical Types, `decimal`).
///
/// Equality, hash and order go by the number, so 12.5 equals 12.50; the text keeps the scale.
public struct ExactDecimal: Sendable {
    /// The finest scale: 10^-128, also that of Foundation's `Decimal`.
    public static let maximumScale = 128

    public let unscaled: Int128
    /// The number of digits after the point, in `0...maximumScale`.
    public let scale: Int

    /// Traps when `scale` is outside `0...maximumScale`.
    public init(unscaled: Int128, scale: Int) {
        precondition(Self.scales.contains(scale), "scale is outside 0...\(Self.maximumScale)")
        self.unscaled = unscaled
        self.scale = scale
    }

    static var scales: ClosedRange<Int> { 0...maximumScale }

    /// The same number with `scale` digits after the point; nil when a digit would be lost or `Int128` overflow.
    public func rescaled(to scale: Int) -> ExactDecimal? {
        guard Self.scales.contains(scale) else { return nil }
        let change = scale - self.scale
        if change == 0 { return self }
        if unscaled == 0 { return ExactDecimal(unscaled: 0, scale: scale) }
        guard let factor = Int128.powerOfTen(abs(change)) else { return nil }
        let (rescaled, isInexact) =
            change > 0 ? unscaled.multipliedReportingOverflow(by: factor) : unscaled.divided(by: factor)
        return isInexact ? nil : ExactDecimal(unscaled: rescaled, scale: scale)
    }

    /// The same number without zeros at the end of its fraction.
    var shortest: ExactDecimal {
        var (unscaled, scale) = (unscaled, scale)
        while scale > 0, unscaled % 10 == 0 {
            unscaled /= 10
            scale -= 1
        }
        return ExactDecimal(unscaled: unscaled, scale: scale)
    }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int128) {
        self.init(unscaled: value, scale: 0)
    }
}
