/// A run is a repetition of one class of scalars: a length above all. Two runs meet in a run, however large the counts
/// are, where derivatives would have to count down.
extension Terms {
    struct Run {
        let set: ScalarSet
        let bounds: Bounds

        func intersection(_ other: Run) -> Run {
            Run(set: set.intersection(other.set), bounds: bounds.intersection(other.bounds))
        }
    }

    func run(_ term: Term) -> Run? {
        let (base, bounds) = counted(term)
        guard case .scalars(let set) = self[base] else { return nil }
        return Run(set: set, bounds: bounds)
    }

    private func term(_ run: Run) -> Term {
        run.bounds.isEmpty ? nothing : repetition(intern(.scalars(run.set)), run.bounds)
    }

    /// All runs of an intersection as one, and what it makes of complements of runs; nil if that changes nothing.
    func joinedRuns(_ parts: Set<Term>) -> [Term]? {
        var others: [Term] = []
        var runs: [Run] = []
        for part in parts {
            if let run = run(part) { runs.append(run) } else { others.append(part) }
        }
        guard let first = runs.first else { return nil }
        var joined = term(runs.dropFirst().reduce(first) { $0.intersection($1) })
        let before = others.count
        others.removeAll { other in
            guard let run = run(joined), let met = meet(run, other) else { return false }
            joined = met
            return true
        }
        return runs.count > 1 || others.count < before ? others + [joined] : nil
    }

    /// A run within a term, where that is a run again; nil where it is not known to be one.
    func meet(_ run: Run, _ term: Term) -> Term? {
        if let other = self.run(term) { return self.term(run.intersection(other)) }
        guard case .not(let inner) = self[term], let other = self.run(inner), !run.set.isEmpty,
            run.set.isSubset(of: other.set)
        else { return nil }
        func within(_ bounds: Bounds) -> Term {
            self.term(Run(set: run.set, bounds: run.bounds.intersection(bounds)))
        }
        let below = within(Bounds(0, other.bounds.low - 1))
        let above = other.bounds.high.map { within(Bounds($0 + 1, nil)) } ?? nothing
        return below == nothing ? above : above == nothing ? below : nil
    }
}
