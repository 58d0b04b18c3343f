/// Intersection and complement. Complements are pushed inwards, down to what they cannot pass.
extension Terms {
    func not(_ term: Term) -> Term {
        if term == nothing { return anything }
        if term == anything { return nothing }
        if term == empty { return repetition(intern(.scalars(.any)), Bounds(1, nil)) }
        switch self[term] {
        case .not(let inner): return inner
        case .either(let terms): return all(terms.map(not))
        case .all(let terms): return either(terms.map(not))
        case .repetition(let base, let bounds) where self[base] == .scalars(.any):
            // Lengths from here to there stay a complement: as such they meet other lengths in an intersection.
            if bounds.high == nil { return repetition(base, Bounds(0, bounds.low - 1)) }
            return bounds.low == 0 ? repetition(base, Bounds(bounds.high! + 1, nil)) : intern(.not(term))
        default: return intern(.not(term))
        }
    }

    func all(_ operands: [Term]) -> Term {
        if isExhausted { return nothing }
        var parts = Set<Term>()
        for term in operands where term != anything {
            if case .all(let inner) = self[term] { parts.formUnion(inner) } else { parts.insert(term) }
        }
        work += parts.count
        if parts.contains(nothing) { return nothing }
        if parts.contains(empty) { return parts.allSatisfy(isNullable) ? empty : nothing }
        if parts.contains(where: { isComplement($0, in: parts) }) { return nothing }
        if parts.count > 1, let simpler = joinedRuns(parts) { return all(simpler) }
        if let simpler = absorbed(parts, inside: .all) { return all(simpler) }
        switch parts.count {
        case 0: return anything
        case 1: return parts.first!
        default: return intern(.all(canonical(parts)))
        }
    }

    /// Its complement is among the terms, whichever of the two is written as the complement.
    func isComplement(_ term: Term, in terms: Set<Term>) -> Bool {
        if case .not(let inner) = self[term] { return terms.contains(inner) }
        return false
    }
}

/// What holds in an intersection and in a union alike, with the roles of the two exchanged.
extension Terms {
    enum Junction { case either, all }

    /// Without what the other parts decide: in `x & (y | z)`, `y` goes if it excludes `x`, and all of `(y | z)` if `y`
    /// is `x`. Nil if nothing goes.
    func absorbed(_ parts: Set<Term>, inside junction: Junction) -> [Term]? {
        guard parts.count > 1 else { return nil }
        var isChanged = false
        var kept: [Term] = []
        for part in parts {
            guard let inner = operands(of: part, insideOf: junction) else {
                kept.append(part)
                continue
            }
            work += inner.count
            let open = inner.filter { !isDecided($0, by: parts, inside: junction) }
            if inner.contains(where: parts.contains) {
                isChanged = true
            } else if open.count < inner.count {
                isChanged = true
                kept.append(junction == .all ? either(open) : all(open))
            } else {
                kept.append(part)
            }
        }
        return isChanged ? kept : nil
    }

    private func operands(of part: Term, insideOf junction: Junction) -> [Term]? {
        switch (self[part], junction) {
        case (.either(let inner), .all), (.all(let inner), .either): inner
        default: nil
        }
    }

    private func isDecided(_ term: Term, by parts: Set<Term>, inside junction: Junction) -> Bool {
        if case .not(let inner) = self[term], parts.contains(inner) { return true }
        if let complement = known(.not(term)), parts.contains(complement) { return true }
        guard junction == .all, let run = parts.lazy.compactMap({ self.run($0) }).first else { return false }
        return meet(run, term) == nothing
    }
}
