extension Int128 {
    /// Nil when `Int128` cannot hold it: from 10^39 on.
    static func powerOfTen(_ exponent: Int) -> Int128? {
        exponent < powersOfTen.count ? powersOfTen[exponent] : nil
    }

    private static let powersOfTen: [Int128] = (0..<38).reduce(into: [1]) { powers, _ in
        powers.append(powers.last! * 10)
    }

    func divided(by divisor: Int128) -> (partialValue: Int128, overflow: Bool) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return (quotient, remainder != 0)
    }
}
