/// What there is to show for a language.
package enum Example: Hashable, Sendable {
    /// The language is empty.
    case none
    case text(String)
    /// The budget did not suffice, or the strings are too long to be shown.
    case undecided
}

/// Looks for a string breadth first, through the derivatives of a term.
struct ExampleSearch {
    let terms: Terms
    let root: Term
    let budget: Int
    /// So many steps of work are taken at most, whatever the budget.
    var mostSteps = Int.max

    /// A few of the shortest strings of a language with `{1000000}` are still worth their memory.
    private static let longest = 2_000_000
    /// Derivatives can be large: a budget of states is one of this many steps a state, too.
    private static let workForEachState = 200

    private struct State {
        let term: Term
        let parent: Int
        let scalar: UInt32
    }

    func run() -> Example {
        if root == terms.nothing { return .none }
        let (limit, overflow) = max(budget, 1).multipliedReportingOverflow(by: Self.workForEachState)
        terms.workLimit = terms.work + min(overflow ? .max / 2 : limit, mostSteps / 2)
        var states = [State(term: root, parent: -1, scalar: 0)]
        var seen: Set<Term> = [root]
        var next = 0
        while next < states.count {
            let state = states[next]
            if isShown(state.term) { return text(to: next, of: states) }
            for representative in terms.representatives(state.term) {
                let derivative = terms.derivative(state.term, representative.scalar)
                if terms.isExhausted { return .undecided }
                guard derivative != terms.nothing, seen.insert(derivative).inserted else { continue }
                states.append(State(term: derivative, parent: next, scalar: representative.scalar))
            }
            next += 1
            if next >= budget { return next < states.count ? .undecided : .none }
        }
        return .none
    }

    /// Only intersections and complements have to be searched: all else has a string that can be read off.
    private func isShown(_ term: Term) -> Bool { terms.isNullable(term) || terms.traits(term).isPositive }

    private func text(to last: Int, of states: [State]) -> Example {
        var path: [UInt32] = []
        var place = last
        while states[place].parent >= 0 {
            path.append(states[place].scalar)
            place = states[place].parent
        }
        path.reverse()
        let term = states[last].term
        if !terms.isNullable(term) {
            guard terms.traits(term).shortest <= Self.longest else { return .undecided }
            path += shortest(term)
        }
        var text = String.UnicodeScalarView()
        for scalar in path { Unicode.Scalar(scalar).map { text.append($0) } }
        return .text(String(text))
    }

    /// The shortest string of a term without intersections and complements.
    private func shortest(_ term: Term) -> [UInt32] {
        switch terms[term] {
        case .empty, .all, .not: return []
        case .scalars(let set): return Representative(of: set).map { [$0.scalar] } ?? []
        case .repetition(let base, let bounds):
            if bounds.low == 0 { return [] }
            let once = shortest(base)
            return once.isEmpty ? [] : Array(repeatElement(once, count: bounds.low).joined())
        case .sequence:
            var text: [UInt32] = []
            var rest = term
            while case .sequence(let head, let tail) = terms[rest] {
                text += shortest(head)
                rest = tail
            }
            return text + shortest(rest)
        case .either(let operands):
            let best = operands.min { badness($0) < badness($1) }
            return best.map(shortest) ?? []
        }
    }

    private func badness(_ term: Term) -> (Int, Int) {
        let traits = terms.traits(term)
        return (traits.shortest, traits.rank)
    }
}
