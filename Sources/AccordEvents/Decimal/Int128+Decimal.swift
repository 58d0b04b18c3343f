extension Int128 {
    /// Nil when `Int128` cannot hold it: from 10^39 on.
    static func powerOfTen(_ exponent: Int) -> Int128? {
        guard exponent < 39 else { return nil }
        return (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    func divided(by divisor: Int128) -> (partialValue: Int128, overflow: Bool) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return (quotient, remainder != 0)
    }
}
