/// A decimal number of any size without rounding: `coefficient * 10^exponent`.
///
/// JSON puts no bound on a number's digits or exponent (RFC 8259, Numbers), so nothing here ever expands the power.
public struct ExactNumber: Hashable, Sendable {
    public let isNegative: Bool
    /// Decimal digits, most significant first, without leading or trailing zeros; empty for zero.
    public let digits: [UInt8]
    /// The power of ten of the last digit.
    public let exponent: Int

    private static let exponentLimit = 1 << 40

    /// Reads a number of the JSON grammar; anything else is nil.
    public init?(_ text: String) {
        var rest = text.utf8[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        let whole = rest.prefix(while: \.isDigit)
        rest = rest.dropFirst(whole.count)
        var fraction = rest.prefix(0)
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix(while: \.isDigit)
            guard !fraction.isEmpty else { return nil }
            rest = rest.dropFirst(1 + fraction.count)
        }
        let hasLeadingZero = whole.count > 1 && whole.first == UInt8(ascii: "0")
        guard !whole.isEmpty, !hasLeadingZero, let exponent = Self.exponent(in: rest) else { return nil }
        var digits = (Array(whole) + Array(fraction)).map { $0 - UInt8(ascii: "0") }
        var power = exponent - fraction.count
        while digits.last == 0 {
            digits.removeLast()
            power += 1
        }
        self.digits = Array(digits.drop(while: { $0 == 0 }))
        self.isNegative = isNegative && !self.digits.isEmpty
        self.exponent = self.digits.isEmpty ? 0 : power
    }

    private static func exponent(in text: Substring.UTF8View) -> Int? {
        guard let mark = text.first else { return 0 }
        guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return nil }
        var rest = text.dropFirst()
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        guard !rest.isEmpty, rest.allSatisfy(\.isDigit) else { return nil }
        let magnitude = min(Int(String(Substring(rest))) ?? exponentLimit, exponentLimit)
        return isNegative ? -magnitude : magnitude
    }

    public var isInteger: Bool { exponent >= 0 }

    /// The value where it is an integer that fits; otherwise nil.
    public func asInteger<Integer: FixedWidthInteger>(_: Integer.Type = Integer.self) -> Integer? {
        guard isInteger, digits.count + exponent <= 39 else { return digits.isEmpty ? 0 : nil }
        let zeros = String(repeating: "0", count: digits.isEmpty ? 0 : exponent)
        let text = digits.map(String.init).joined() + zeros
        return Integer((isNegative ? "-" : "") + (text.isEmpty ? "0" : text))
    }
}

extension ExactNumber: Comparable {
    public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        guard left.isNegative == right.isNegative else { return left.isNegative }
        return left.isNegative ? right.magnitudeIsLess(than: left) : left.magnitudeIsLess(than: right)
    }

    private func magnitudeIsLess(than other: ExactNumber) -> Bool {
        guard !digits.isEmpty, !other.digits.isEmpty else { return digits.isEmpty && !other.digits.isEmpty }
        let order = digits.count + exponent
        let otherOrder = other.digits.count + other.exponent
        return order == otherOrder ? digits.lexicographicallyPrecedes(other.digits) : order < otherOrder
    }
}

extension UInt8 {
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
