/// Reads patterns as ECMA-262 does, with the leniency of its Annex B where that leaves no doubt.
///
/// It keeps the open groups itself instead of calling itself for each: stacks of threads are small.
struct PatternReader {
    private static let longest = 10_000
    private static let deepest = 100
    /// Steps that putting a pattern together may take, and the places that it may have with its counts multiplied out:
    /// matching takes time in proportion to them.
    private static let mostWork = 1_000_000
    private static let largest = 100_000

    let terms: Terms
    var rest: ArraySlice<Unicode.Scalar>

    /// What cannot be read, for whatever reason: nobody asks which.
    struct Unreadable: Error {}

    /// A part of a pattern, and the places that it has with its counts multiplied out.
    private struct Part {
        var term: AnchoredTerm
        var size: Int
    }

    /// A group as far as it is read: the alternatives that are complete, and the parts of the one that is not.
    private struct Group {
        var alternatives: [Part] = []
        var parts: [Part] = []
    }

    static func read(_ pattern: String, into terms: Terms) -> Term? {
        guard pattern.utf8.count <= longest else { return nil }
        var reader = PatternReader(terms: terms, rest: Array(pattern.unicodeScalars)[...])
        return (try? reader.whole()).map { terms.search($0.term) }
    }

    private mutating func whole() throws(Unreadable) -> Part {
        var outer: [Group] = []
        var group = Group()
        while !rest.isEmpty {
            if take("(") {
                try opening()
                outer.append(group)
                group = Group()
                guard outer.count <= Self.deepest else { throw Unreadable() }
            } else if take(")") {
                let part = try quantified(try alternatives(of: group))
                guard let last = outer.popLast() else { throw Unreadable() }
                group = last
                group.parts.append(part)
            } else if take("|") {
                group.alternatives.append(try sequence(of: group))
                group.parts = []
            } else {
                group.parts.append(try single())
            }
        }
        guard outer.isEmpty else { throw Unreadable() }
        return try alternatives(of: group)
    }

    /// What may follow the parenthesis of a group.
    private mutating func opening() throws(Unreadable) {
        guard take("?"), !take(":") else { return }
        guard take("<"), let first = rest.first, let end = rest.firstIndex(of: ">"),
            rest[..<end].allSatisfy({ ScalarSet.wordCharacters.contains($0.value) }), first != ">",
            !ScalarSet.digits.contains(first.value)
        else { throw Unreadable() }
        rest = rest[(end + 1)...]
    }

    private func alternatives(of group: Group) throws(Unreadable) -> Part {
        let last = try sequence(of: group)
        if group.alternatives.isEmpty { return last }
        let all = group.alternatives + [last]
        return try checked(terms.either(all.map(\.term)), size: all.reduce(0) { $0 + $1.size })
    }

    private func sequence(of group: Group) throws(Unreadable) -> Part {
        var whole = Part(term: AnchoredTerm(terms.empty), size: 0)
        for part in group.parts.reversed() {
            whole = try checked(terms.sequence(part.term, whole.term), size: part.size + whole.size)
        }
        return whole
    }

    private mutating func quantified(_ part: Part) throws(Unreadable) -> Part {
        guard let bounds = try quantifier() else { return part }
        // Lazy or not, the language is the same.
        _ = take("?")
        let term = terms.repetition(part.term, bounds)
        // A run of one class is one place, whatever it counts.
        if !part.term.hasAnchors, terms.run(term.free) != nil { return Part(term: term, size: 1) }
        let (size, overflow) = part.size.multipliedReportingOverflow(by: max(bounds.high ?? bounds.low, 1))
        return try checked(term, size: overflow ? .max : size)
    }

    private func checked(_ term: AnchoredTerm, size: Int) throws(Unreadable) -> Part {
        guard size <= Self.largest, terms.work <= Self.mostWork else { throw Unreadable() }
        return Part(term: term, size: size)
    }

    /// An anchor, or a scalar with what is said of its number.
    private mutating func single() throws(Unreadable) -> Part {
        if take("^") { return Part(term: terms.startAnchor, size: 0) }
        if take("$") { return Part(term: terms.endAnchor, size: 0) }
        // A brace that opens no quantifier stands for itself; one that does has nothing to repeat here.
        guard try quantifier() == nil, let next = rest.popFirst() else { throw Unreadable() }
        let set =
            switch next {
            case ".": ScalarSet.lineTerminators.complement
            case "[": try bracketed()
            case "\\": try escape()
            default: ScalarSet(next.value)
            }
        return try quantified(Part(term: AnchoredTerm(terms.intern(.scalars(set))), size: 1))
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest = rest.dropFirst()
        return true
    }
}
