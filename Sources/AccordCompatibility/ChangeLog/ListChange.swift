/// What became of a list, counting what it has twice.
struct ListChange<Element: Hashable> {
    let added: [Element]
    let removed: [Element]
    /// What both have comes in another order.
    let isReordered: Bool

    init(_ was: [Element], _ now: [Element]) {
        added = Self.surplus(of: now, over: was)
        removed = Self.surplus(of: was, over: now)
        isReordered = Self.rest(of: was, without: removed) != Self.rest(of: now, without: added)
    }

    private static func surplus(of list: [Element], over other: [Element]) -> [Element] {
        var left = counts(other)
        return list.filter { element in
            guard let count = left[element], count > 0 else { return true }
            left[element] = count - 1
            return false
        }
    }

    private static func rest(of list: [Element], without others: [Element]) -> [Element] {
        var dropped = counts(others)
        let rest = list.reversed().filter { element in
            guard let count = dropped[element], count > 0 else { return true }
            dropped[element] = count - 1
            return false
        }
        return rest.reversed()
    }

    private static func counts(_ list: [Element]) -> [Element: Int] {
        list.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
