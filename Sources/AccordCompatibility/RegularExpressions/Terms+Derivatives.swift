/// What is left of a language once a first scalar is read.
extension Terms {
    struct DerivativeKey: Hashable {
        let term: Term
        let scalar: UInt32
    }

    func derivative(_ term: Term, _ scalar: UInt32) -> Term {
        if isExhausted { return nothing }
        switch self[term] {
        case .empty: return nothing
        case .scalars(let set): return set.contains(scalar) ? empty : nothing
        default: break
        }
        let key = DerivativeKey(term: term, scalar: scalar)
        if let known = derivatives[key] { return known }
        work += 1
        let result = compoundDerivative(term, scalar)
        derivatives[key] = result
        return result
    }

    private func compoundDerivative(_ term: Term, _ scalar: UInt32) -> Term {
        switch self[term] {
        case .empty, .scalars: nothing
        case .sequence: sequenceDerivative(term, scalar)
        case .repetition(let base, let bounds):
            distribute(derivative(base, scalar), over: repetition(base, bounds.lessOne))
        case .either(let terms): either(terms.map { derivative($0, scalar) })
        case .all(let terms): all(terms.map { derivative($0, scalar) })
        case .not(let inner): not(derivative(inner, scalar))
        }
    }

    /// In a loop, because a sequence of optional parts can be thousands of parts long.
    private func sequenceDerivative(_ term: Term, _ scalar: UInt32) -> Term {
        var alternatives: [Term] = []
        var rest = term
        while !isExhausted, case .sequence(let head, let tail) = self[rest] {
            alternatives.append(distribute(derivative(head, scalar), over: tail))
            guard isNullable(head) else { return either(alternatives) }
            work += 1
            rest = tail
        }
        return either(alternatives + [derivative(rest, scalar)])
    }

    /// `(a|b)c` as `ac|bc`: only side by side are alternatives seen to be the same, which keeps them few.
    private func distribute(_ head: Term, over tail: Term) -> Term {
        guard case .either(let terms) = self[head] else { return sequence(head, tail) }
        return either(terms.map { sequence($0, tail) })
    }
}

/// The scalars that need to be tried: one of each class that a term tells apart.
extension Terms {
    func representatives(_ term: Term) -> [Representative] {
        let sets = firsts(term)
        if let known = representatives[sets] { return known }
        var classes = [ScalarSet.any]
        for case .scalars(let set) in sets.map({ self[$0] }) {
            classes = classes.flatMap { [$0.intersection(set), $0.subtracting(set)] }.filter { !$0.isEmpty }
            work += classes.count
            if isExhausted { break }
        }
        let found = classes.compactMap(Representative.init(of:)).sorted { ($0.rank, $0.scalar) < ($1.rank, $1.scalar) }
        representatives[sets] = found
        return found
    }

    /// The classes of scalars that a string of the language can begin with, or is kept from beginning with.
    private func firsts(_ term: Term) -> Set<Term> {
        if let known = firstSets[term] { return known }
        let result: Set<Term> =
            switch self[term] {
            case .empty: []
            case .scalars: [term]
            case .sequence: sequenceFirsts(term)
            case .repetition(let base, _), .not(let base): firsts(base)
            case .either(let terms), .all(let terms):
                terms.reduce(into: []) { $0.formUnion(firsts($1)) }
            }
        work += result.count
        firstSets[term] = result
        return result
    }

    private func sequenceFirsts(_ term: Term) -> Set<Term> {
        var heads: [(sequence: Term, head: Term)] = []
        var rest = term
        while firstSets[rest] == nil, case .sequence(let head, let tail) = self[rest] {
            heads.append((rest, head))
            guard isNullable(head) else { break }
            rest = tail
        }
        // From the end, so that every sequence further in is known from now on.
        let last = heads.last.map { isNullable($0.head) } ?? false ? firsts(rest) : []
        return heads.reversed().reduce(last) { later, part in
            let all = later.union(firsts(part.head))
            firstSets[part.sequence] = all
            return all
        }
    }
}
