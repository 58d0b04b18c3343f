extension ExactDecimal: LosslessStringConvertible {
    /// Reads `-12.50` and `1.25e1`, keeping every digit: a point needs digits on both sides.
    ///
    /// Nil for anything else, and for a number that `Int128` and `maximumScale` cannot hold.
    public init?(_ text: String) {
        guard let literal = TextReader.readAll(of: text, { $0.takeDecimalLiteral() }) else { return nil }
        self.init(literal)
    }

    private init?(_ literal: DecimalLiteral) {
        let (scale, overflow) = literal.fractionDigits.subtractingReportingOverflow(literal.exponent)
        guard !overflow, scale <= Self.maximumScale else { return nil }
        guard scale < 0, literal.digits != 0 else {
            self.init(unscaled: literal.digits, scale: max(scale, 0))
            return
        }
        guard scale > -39, let factor = Int128.powerOfTen(-scale) else { return nil }
        let (unscaled, isTooLarge) = literal.digits.multipliedReportingOverflow(by: factor)
        guard !isTooLarge else { return nil }
        self.init(unscaled: unscaled, scale: 0)
    }

    /// Plain notation with `scale` digits after the point: `12.50`.
    public var description: String {
        let sign = unscaled < 0 ? "-" : ""
        let digits = String(unscaled.magnitude)
        guard scale > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
        let point = padded.utf8.index(padded.endIndex, offsetBy: -scale)
        return "\(sign)\(padded[..<point]).\(padded[point...])"
    }
}
