/// A way, step by step, sharing its beginning with other ways.
final class Trail<Element> {
    let last: Element
    private let parent: Trail?
    let count: Int

    init(_ last: Element, after parent: Trail?) {
        self.last = last
        self.parent = parent
        count = (parent?.count ?? 0) + 1
    }

    /// From the beginning on.
    var elements: [Element] {
        var elements: [Element] = []
        elements.reserveCapacity(count)
        var current: Trail? = self
        while let trail = current {
            elements.append(trail.last)
            current = trail.parent
        }
        return elements.reversed()
    }
}

extension Trail: Sendable where Element: Sendable {}
