extension PatternReader {
    private static let largestCount = 1_000_000_000

    /// Nil if none follows; a brace that opens no quantifier is left for the next atom.
    mutating func quantifier() throws(Unreadable) -> Bounds? {
        if take("*") { return .any }
        if take("+") { return Bounds(1, nil) }
        if take("?") { return Bounds(0, 1) }
        let start = rest
        guard take("{"), let low = try count() else {
            rest = start
            return nil
        }
        var high: Int? = low
        if take(",") { high = try count() }
        guard take("}") else {
            rest = start
            return nil
        }
        let bounds = Bounds(low, high)
        if bounds.isEmpty { throw Unreadable() }
        return bounds
    }

    private mutating func count() throws(Unreadable) -> Int? {
        var value: Int?
        while let next = rest.first, ScalarSet.digits.contains(next.value) {
            value = (value ?? 0) * 10 + Int(next.value - 0x30)
            guard value! <= Self.largestCount else { throw Unreadable() }
            rest = rest.dropFirst()
        }
        return value
    }
}
