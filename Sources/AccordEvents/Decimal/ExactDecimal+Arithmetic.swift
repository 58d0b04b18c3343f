extension ExactDecimal {
    /// At the finer scale of the two; traps on overflow.
    public static func + (left: Self, right: Self) -> Self {
        let (left, right) = atCommonScale(left, right)
        return Self(unscaled: left.unscaled + right.unscaled, scale: left.scale)
    }

    /// At the finer scale of the two; traps on overflow.
    public static func - (left: Self, right: Self) -> Self {
        let (left, right) = atCommonScale(left, right)
        return Self(unscaled: left.unscaled - right.unscaled, scale: left.scale)
    }

    /// At the sum of the two scales; traps on overflow and beyond `maximumScale`.
    public static func * (left: Self, right: Self) -> Self {
        Self(unscaled: left.unscaled * right.unscaled, scale: left.scale + right.scale)
    }

    private static func atCommonScale(_ left: Self, _ right: Self) -> (Self, Self) {
        let scale = max(left.scale, right.scale)
        guard let rescaledLeft = left.rescaled(to: scale), let rescaledRight = right.rescaled(to: scale) else {
            preconditionFailure("ExactDecimal overflow: \(left) and \(right) have no common scale")
        }
        return (rescaledLeft, rescaledRight)
    }
}
