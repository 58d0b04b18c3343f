/// Union. What differs only in one class of scalars or in a count is one alternative.
extension Terms {
    func either(_ operands: [Term]) -> Term {
        if isExhausted { return nothing }
        var alternatives = Set<Term>()
        for term in operands where term != nothing {
            if case .either(let inner) = self[term] { alternatives.formUnion(inner) } else { alternatives.insert(term) }
        }
        work += alternatives.count
        if alternatives.contains(anything) { return anything }
        if alternatives.count > 1 { alternatives = withoutTails(alternatives) }
        if alternatives.count > 1 { alternatives = joinedCounts(joinedClasses(alternatives)) }
        if alternatives.count > 1 { alternatives = joinedEmpty(alternatives) }
        if alternatives.contains(where: { isComplement($0, in: alternatives) }) { return anything }
        if let simpler = absorbed(alternatives, inside: .either) { return either(simpler) }
        switch alternatives.count {
        case 0: return nothing
        case 1: return alternatives.first!
        default: return alternatives.contains(anything) ? anything : intern(.either(canonical(alternatives)))
        }
    }

    /// `a?b?c|b?c|c` as `a?b?c`: a chain of optional parts would be as many alternatives as it has parts.
    private func withoutTails(_ alternatives: Set<Term>) -> Set<Term> {
        var tails = Set<Term>()
        for term in alternatives {
            var rest = term
            while case .sequence(let head, let tail) = self[rest], isNullable(head), tails.insert(tail).inserted {
                work += 1
                rest = tail
            }
        }
        return tails.isEmpty ? alternatives : alternatives.subtracting(tails)
    }

    /// `ax|bx` as `[ab]x`.
    private func joinedClasses(_ alternatives: Set<Term>) -> Set<Term> {
        var groups: [Term: [(term: Term, set: ScalarSet)]] = [:]
        for term in alternatives {
            let (first, rest) = split(term)
            if case .scalars(let set) = self[first] { groups[rest, default: []].append((term, set)) }
        }
        var joined = alternatives
        for (rest, members) in groups where members.count > 1 {
            joined.subtract(members.map(\.term))
            let set = ScalarSet(members.flatMap(\.set.ranges))
            joined.insert(sequence(intern(.scalars(set)), rest))
        }
        return joined
    }

    /// `a{1,3}x|a{2,5}x` as `a{1,5}x`.
    private func joinedCounts(_ alternatives: Set<Term>) -> Set<Term> {
        var groups: [[Term]: [(term: Term, bounds: Bounds)]] = [:]
        for term in alternatives where term != empty {
            let (first, rest) = split(term)
            let (base, bounds) = counted(first)
            groups[[base, rest], default: []].append((term, bounds))
        }
        var joined = alternatives
        for (key, members) in groups where members.count > 1 {
            joined.subtract(members.map(\.term))
            for bounds in Self.joined(members.map(\.bounds)) {
                joined.insert(sequence(repetition(key[0], bounds), key[1]))
            }
        }
        return joined
    }

    private static func joined(_ bounds: [Bounds]) -> [Bounds] {
        bounds.sorted { $0.low < $1.low }.reduce(into: []) { joined, next in
            if let union = joined.last?.union(next) { joined[joined.count - 1] = union } else { joined.append(next) }
        }
    }

    /// The empty string goes into an alternative that has it, or that begins to count at one.
    private func joinedEmpty(_ alternatives: Set<Term>) -> Set<Term> {
        guard alternatives.contains(empty) else { return alternatives }
        var others = alternatives
        others.remove(empty)
        if others.contains(where: isNullable) { return others }
        // The choice must not depend on the order of a set, or equal languages would differ by chance.
        for term in canonical(others) where isCountable(term) {
            let (base, bounds) = counted(term)
            guard bounds.low == 1 else { continue }
            others.remove(term)
            others.insert(repetition(base, Bounds(0, bounds.high)))
            return others
        }
        return alternatives
    }

    private func isCountable(_ term: Term) -> Bool {
        switch self[term] {
        case .scalars, .repetition: true
        default: false
        }
    }
}
