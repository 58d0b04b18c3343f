extension ExactDecimal: Hashable, Comparable {
    public static func == (left: Self, right: Self) -> Bool {
        if left.scale == right.scale { return left.unscaled == right.unscaled }
        let (shortLeft, shortRight) = (left.shortest, right.shortest)
        return shortLeft.scale == shortRight.scale && shortLeft.unscaled == shortRight.unscaled
    }

    public func hash(into hasher: inout Hasher) {
        let shortest = shortest
        hasher.combine(shortest.unscaled)
        hasher.combine(shortest.scale)
    }

    public static func < (left: Self, right: Self) -> Bool {
        if left.scale == right.scale { return left.unscaled < right.unscaled }
        if left.unscaled.signum() != right.unscaled.signum() { return left.unscaled < right.unscaled }
        return left.scale < right.scale ? left.compare(toFiner: right, by: <) : right.compare(toFiner: left, by: >)
    }

    /// A number too large to be written at the finer one's scale lies beyond it, on its own side of zero.
    private func compare(toFiner finer: Self, by isOrdered: (Int128, Int128) -> Bool) -> Bool {
        guard let rescaled = rescaled(to: finer.scale) else { return isOrdered(unscaled, 0) }
        return isOrdered(rescaled.unscaled, finer.unscaled)
    }
}
