/// What a part of a pattern matches, according to where: `^` and `$` depend on whether the match begins at the start of
/// the text and ends at its end.
///
/// Where an anchor may hold, all else matches as well, so that `free` is within the others, and they within `whole`.
struct AnchoredTerm: Hashable {
    /// The match begins at the start and ends at the end.
    let whole: Term
    /// It begins at the start.
    let atStart: Term
    /// It ends at the end.
    let atEnd: Term
    let free: Term

    /// A part without anchors matches the same everywhere.
    init(_ term: Term) { self.init(whole: term, atStart: term, atEnd: term, free: term) }

    init(whole: Term, atStart: Term, atEnd: Term, free: Term) {
        self.whole = whole
        self.atStart = atStart
        self.atEnd = atEnd
        self.free = free
    }

    var hasAnchors: Bool { whole != free || atStart != free || atEnd != free }
}

extension Terms {
    var startAnchor: AnchoredTerm {
        AnchoredTerm(whole: empty, atStart: empty, atEnd: nothing, free: nothing)
    }

    var endAnchor: AnchoredTerm {
        AnchoredTerm(whole: empty, atStart: nothing, atEnd: empty, free: nothing)
    }

    func either(_ parts: [AnchoredTerm]) -> AnchoredTerm {
        AnchoredTerm(
            whole: either(parts.map(\.whole)), atStart: either(parts.map(\.atStart)),
            atEnd: either(parts.map(\.atEnd)), free: either(parts.map(\.free)))
    }

    func sequence(_ head: AnchoredTerm, _ tail: AnchoredTerm) -> AnchoredTerm {
        if !head.hasAnchors, !tail.hasAnchors { return AnchoredTerm(sequence(head.free, tail.free)) }
        return AnchoredTerm(
            whole: sequence((head.whole, head.atStart), (tail.whole, tail.atEnd), (head.atStart, tail.atEnd)),
            atStart: sequence((head.atStart, head.atStart), (tail.atStart, tail.free), (head.atStart, tail.free)),
            atEnd: sequence((head.atEnd, head.free), (tail.atEnd, tail.atEnd), (head.free, tail.atEnd)),
            free: sequence(head.free, tail.free))
    }

    /// Each part as it matches alone, where the other is empty, and as it matches with something in between it and the
    /// border that belongs to the other; then the two as they match when neither is empty.
    private func sequence(
        _ head: (alone: Term, inner: Term), _ tail: (alone: Term, inner: Term), _ both: (Term, Term)
    ) -> Term {
        var alternatives = [sequence(both.0, both.1)]
        if isNullable(head.inner), tail.alone != tail.inner { alternatives.append(tail.alone) }
        if isNullable(tail.inner), head.alone != head.inner { alternatives.append(head.alone) }
        if isNullable(head.alone), isNullable(tail.alone), !alternatives.contains(where: isNullable) {
            alternatives.append(empty)
        }
        return either(alternatives)
    }

    func repetition(_ part: AnchoredTerm, _ bounds: Bounds) -> AnchoredTerm {
        if !part.hasAnchors { return AnchoredTerm(repetition(part.free, bounds)) }
        func rounds(_ only: Term, _ first: Term, _ last: Term) -> Term {
            repetition(only: only, first: first, inner: part.free, last: last, bounds)
        }
        return AnchoredTerm(
            whole: rounds(part.whole, part.atStart, part.atEnd), atStart: rounds(part.atStart, part.atStart, part.free),
            atEnd: rounds(part.atEnd, part.free, part.atEnd), free: repetition(part.free, bounds))
    }

    /// The rounds that are not empty: one alone, or a first, any number inside, and a last.
    private func repetition(only: Term, first: Term, inner: Term, last: Term, _ bounds: Bounds) -> Term {
        // An empty round at either border makes up for any that are missing.
        let least = isNullable(first) || isNullable(last) ? 0 : bounds.low
        let most = bounds.high ?? .max
        var alternatives: [Term] = []
        if bounds.low == 0 || isNullable(only) { alternatives.append(empty) }
        if least <= 1, most >= 1 { alternatives.append(only) }
        if most >= 2 {
            let between = repetition(inner, Bounds(max(least - 2, 0), bounds.high.map { $0 - 2 }))
            alternatives.append(sequence(first, sequence(between, last)))
        }
        return either(alternatives)
    }

    /// The texts in which a part is found.
    func search(_ part: AnchoredTerm) -> Term {
        var alternatives = [sequence(anything, sequence(part.free, anything))]
        if part.atStart != part.free { alternatives.append(sequence(part.atStart, anything)) }
        if part.atEnd != part.free { alternatives.append(sequence(anything, part.atEnd)) }
        if part.whole != part.atStart, part.whole != part.atEnd { alternatives.append(part.whole) }
        return either(alternatives)
    }
}
