#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ExactDecimal {
    /// Reads the decimal's description; nil for NaN and for a number that `Int128` cannot hold.
    public init?(_ decimal: Decimal) {
        self.init(decimal.description)
    }

    /// The same number: every 128-bit integer and every scale up to `maximumScale` fits a `Decimal`.
    public var decimal: Decimal {
        guard let decimal = Decimal(string: shortest.description) else {
            preconditionFailure("Decimal does not hold \(self)")
        }
        return decimal
    }

    /// The JSON number that a decoder hands over as `decimal`; nil when it may have lost digits.
    ///
    /// JSONDecoder drops digits past the 38th or 39th, then zeros from the end of what is left. A short remainder is
    /// taken as proof that nothing was dropped; only a run of eight zeros before the drop can deceive it. Going
    /// through JSONDecoder's `Int64` would be worse: that takes 1.00000000000000000001 for 1.
    init?(jsonNumber decimal: Decimal) {
        self.init(decimal)
        guard unscaled.magnitude < Self.jsonNumberLimit else { return nil }
    }

    private static var jsonNumberLimit: UInt128 { 1_000_000_000_000_000_000_000_000_000_000 }
}
