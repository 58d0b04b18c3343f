/// Concatenation and repetition. Sequences lean to the right, and neighbours that repeat the same are one.
extension Terms {
    func sequence(_ head: Term, _ tail: Term) -> Term {
        if isExhausted { return nothing }
        var heads: [Term] = []
        var rest = head
        while case .sequence(let first, let next) = self[rest] {
            heads.append(first)
            rest = next
        }
        return heads.reversed().reduce(prepend(rest, to: tail)) { prepend($1, to: $0) }
    }

    private func prepend(_ head: Term, to tail: Term) -> Term {
        work += 1
        if head == nothing || tail == nothing { return nothing }
        if head == empty { return tail }
        if tail == empty { return head }
        if head == anything, isNullable(tail) || tail == anything { return anything }
        if tail == anything, isNullable(head) { return anything }
        let (first, rest) = split(tail)
        if head == anything, first == anything { return tail }
        let (mine, next) = (counted(head), counted(first))
        if mine.base == next.base, let sum = mine.bounds.plus(next.bounds) {
            let joined = repetition(mine.base, sum)
            return rest == empty ? joined : intern(.sequence(joined, rest))
        }
        return intern(.sequence(head, tail))
    }

    /// The first part of a sequence and what follows it.
    func split(_ term: Term) -> (first: Term, rest: Term) {
        if case .sequence(let first, let rest) = self[term] { (first, rest) } else { (term, empty) }
    }

    /// Every term is a repetition, most of them of once.
    func counted(_ term: Term) -> (base: Term, bounds: Bounds) {
        if case .repetition(let base, let bounds) = self[term] { (base, bounds) } else { (term, .once) }
    }

    func repetition(_ base: Term, _ bounds: Bounds) -> Term {
        if base == nothing { return bounds.low == 0 ? empty : nothing }
        if base == empty || bounds.high == 0 { return empty }
        if bounds == .once { return base }
        if case .repetition(let inner, let innerBounds) = self[base], let product = innerBounds.times(bounds) {
            return repetition(inner, product)
        }
        // Rounds of a nullable base can be idle, so that there is no least number of them.
        let isIdle = isNullable(base) && bounds.low > 0
        return intern(.repetition(base, isIdle ? Bounds(0, bounds.high) : bounds))
    }
}
