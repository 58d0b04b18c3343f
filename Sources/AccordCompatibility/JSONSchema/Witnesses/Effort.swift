/// How much may still be tried, counted in literals that are looked at. All that a search does counts against one
/// effort, so that the same schemas have the same verdict on every machine, and none takes longer than about a second.
package final class Effort {
    private(set) var left: Int
    private var steps = 0
    private let whole: Effort?

    /// So many steps of regular expressions take as long as a literal.
    private static let stepsInUnit = 15

    package init(_ left: Int, of whole: Effort? = nil) {
        self.left = left
        self.whole = whole
    }

    /// A part of this effort, which ends with it.
    func part(_ limit: Int) -> Effort { Effort(limit, of: self) }

    var isSpent: Bool { left <= 0 || whole?.isSpent ?? false }

    func spend(_ amount: Int) {
        left -= amount
        whole?.spend(amount)
    }

    /// Spends so much at once, or all that is left where that is less; says whether it was enough.
    func canSpend(_ amount: Int) -> Bool {
        let available = min(left, whole?.left ?? .max)
        spend(min(amount, max(available, 0)))
        return amount < available
    }

    /// The steps that regular expressions may still take.
    var stepsLeft: Int { min(max(left, 0) * Self.stepsInUnit, whole?.stepsLeft ?? .max) }

    func spend(steps taken: Int) {
        steps += taken
        spend(steps / Self.stepsInUnit)
        steps %= Self.stepsInUnit
    }
}
