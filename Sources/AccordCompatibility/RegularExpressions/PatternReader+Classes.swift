/// Escapes and bracketed classes: all that stands for one scalar.
extension PatternReader {
    /// What follows a backslash.
    mutating func escape() throws(Unreadable) -> ScalarSet {
        guard let next = rest.popFirst() else { throw Unreadable() }
        if let named = ScalarSet.named(next) { return named }
        switch next {
        case "t": return ScalarSet(0x09)
        case "n": return ScalarSet(0x0A)
        case "v": return ScalarSet(0x0B)
        case "f": return ScalarSet(0x0C)
        case "r": return ScalarSet(0x0D)
        case "0":
            // Followed by a digit it would be octal in one mode and an error in the other.
            if let digit = rest.first, ScalarSet.digits.contains(digit.value) { throw Unreadable() }
            return ScalarSet(0)
        case "c":
            guard let letter = rest.popFirst(), letter.isASCII, letter.properties.isAlphabetic else {
                throw Unreadable()
            }
            return ScalarSet(letter.value % 32)
        case "x": return ScalarSet(try hexadecimal(2))
        case "u": return ScalarSet(try unicodeEscape())
        case "a"..."z", "A"..."Z", "1"..."9": throw Unreadable()
        default: return ScalarSet(next.value)
        }
    }

    private mutating func hexadecimal(_ digits: Int) throws(Unreadable) -> UInt32 {
        guard rest.count >= digits, let value = Self.hexadecimal(rest.prefix(digits)) else { throw Unreadable() }
        rest = rest.dropFirst(digits)
        return value
    }

    private static func hexadecimal(_ digits: ArraySlice<Unicode.Scalar>) -> UInt32? {
        guard digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else { return nil }
        return UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
    }

    private mutating func unicodeEscape() throws(Unreadable) -> UInt32 {
        if take("{") {
            guard let end = rest.firstIndex(of: "}"), let value = Self.hexadecimal(rest[..<end]),
                Unicode.Scalar(value) != nil
            else { throw Unreadable() }
            rest = rest[(end + 1)...]
            return value
        }
        let unit = try hexadecimal(4)
        guard (0xD800...0xDFFF).contains(unit) else { return unit }
        // Two surrogates are one scalar; one alone is in no string that we know.
        guard unit < 0xDC00, take("\\"), take("u") else { throw Unreadable() }
        let second = try hexadecimal(4)
        guard (0xDC00...0xDFFF).contains(second) else { throw Unreadable() }
        return 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)
    }

    /// What follows an opening bracket, with the closing one.
    mutating func bracketed() throws(Unreadable) -> ScalarSet {
        let isNegated = take("^")
        var ranges: [ClosedRange<UInt32>] = []
        while !take("]") {
            let low = try member()
            guard rest.first == "-", rest.dropFirst().first != "]" else {
                ranges += low.ranges
                continue
            }
            rest = rest.dropFirst()
            let high = try member()
            if let start = low.single, let end = high.single {
                guard start <= end else { throw Unreadable() }
                ranges.append(start...end)
            } else {
                // A named class is no end of a range, so the hyphen stands for itself.
                ranges += low.ranges + [0x2D...0x2D] + high.ranges
            }
        }
        let set = ScalarSet(ranges)
        return isNegated ? set.complement : set
    }

    private mutating func member() throws(Unreadable) -> ScalarSet {
        guard let next = rest.popFirst() else { throw Unreadable() }
        guard next == "\\" else { return ScalarSet(next.value) }
        if take("b") { return ScalarSet(0x08) }
        return try escape()
    }
}

extension ScalarSet {
    fileprivate var single: UInt32? {
        guard ranges.count == 1, let range = ranges.first, range.count == 1 else { return nil }
        return range.lowerBound
    }
}
