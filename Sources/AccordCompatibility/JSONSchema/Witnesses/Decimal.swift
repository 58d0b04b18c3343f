import AccordDocuments

/// A number that is small enough to calculate with: `coefficient * 10^exponent`, exact. What does not fit is nil.
struct Decimal: Sendable {
    let coefficient: Int128
    let exponent: Int

    init(_ coefficient: Int128, exponent: Int = 0) {
        self.coefficient = coefficient
        self.exponent = exponent
    }

    init?(_ number: ExactNumber) {
        guard number.digits.count <= 30, abs(number.exponent) <= 30,
            let coefficient = Int128(number.digits.isEmpty ? "0" : number.digits.map(String.init).joined())
        else { return nil }
        self.init(number.isNegative ? -coefficient : coefficient, exponent: number.exponent)
    }

    var exact: ExactNumber? { ExactNumber("\(coefficient)e\(exponent)") }

    /// Both with the smaller of the two exponents.
    static func aligned(_ left: Decimal, _ right: Decimal) -> (left: Int128, right: Int128, exponent: Int)? {
        let exponent = min(left.exponent, right.exponent)
        guard let one = left.scaled(to: exponent), let other = right.scaled(to: exponent) else { return nil }
        return (one, other, exponent)
    }

    private func scaled(to power: Int) -> Int128? {
        var result = coefficient
        for _ in 0..<(exponent - power) {
            let (product, overflows) = result.multipliedReportingOverflow(by: 10)
            guard !overflows else { return nil }
            result = product
        }
        return result
    }

    func adding(_ other: Decimal) -> Decimal? {
        guard let (left, right, exponent) = Self.aligned(self, other) else { return nil }
        let (sum, overflows) = left.addingReportingOverflow(right)
        return overflows ? nil : Decimal(sum, exponent: exponent)
    }

    func multiplied(by factor: Int128) -> Decimal? {
        let (product, overflows) = coefficient.multipliedReportingOverflow(by: factor)
        return overflows ? nil : Decimal(product, exponent: exponent)
    }

    /// How often a positive step fits, rounded down.
    func quotient(by step: Decimal) -> Int128? {
        guard let (dividend, divisor, _) = Self.aligned(self, step), divisor > 0 else { return nil }
        let quotient = dividend / divisor
        return dividend % divisor < 0 ? quotient - 1 : quotient
    }

    /// The smallest number that both divide.
    func leastCommonMultiple(with other: Decimal) -> Decimal? {
        guard let (left, right, exponent) = Self.aligned(self, other), left > 0, right > 0 else { return nil }
        var (divisor, rest) = (left, right)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        let (product, overflows) = (left / divisor).multipliedReportingOverflow(by: right)
        return overflows ? nil : Decimal(product, exponent: exponent)
    }
}
