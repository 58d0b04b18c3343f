/// A decimal number as it is written, `digits * 10^(exponent - fractionDigits)`.
struct DecimalLiteral {
    var digits: Int128 = 0
    var fractionDigits = 0
    var exponent = 0
}

extension TextReader {
    /// `[+-] digits [. digits] [e [+-] digits]`; nil when the digits overflow.
    mutating func takeDecimalLiteral() -> DecimalLiteral? {
        var literal = DecimalLiteral()
        let isNegative = takeSign()
        guard takeDigits(isNegative: isNegative, into: &literal.digits) != nil else { return nil }
        if take(".") {
            guard let count = takeDigits(isNegative: isNegative, into: &literal.digits) else { return nil }
            literal.fractionDigits = count
        }
        if take("e") || take("E") {
            let isNegative = takeSign()
            guard takeDigits(isNegative: isNegative, into: &literal.exponent) != nil else { return nil }
        }
        return literal
    }

    private mutating func takeSign() -> Bool {
        let isNegative = take("-")
        if !isNegative { _ = take("+") }
        return isNegative
    }

    /// Appends digits to `number` and returns how many; nil for none and for overflow.
    private mutating func takeDigits<Number: FixedWidthInteger>(isNegative: Bool, into number: inout Number) -> Int? {
        var count = 0
        while let digit = takeDigit() {
            let (product, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = product.addingReportingOverflow(Number(isNegative ? -digit : digit))
            guard !isTooLarge, !overflow else { return nil }
            number = sum
            count += 1
        }
        return count > 0 ? count : nil
    }
}
