/// Reads patterns as ECMA-262 does, with the leniency of its Annex B where that leaves no doubt.
struct PatternReader {
    private static let longest = 10_000
    private static let deepest = 100
    /// Steps that putting a pattern together may take, and the places that it may have with its counts multiplied out:
    /// matching takes time in proportion to them.
    private static let mostWork = 1_000_000
    private static let largest = 100_000

    let terms: Terms
    var rest: ArraySlice<Unicode.Scalar>
    private var depth = 0

    /// What cannot be read, for whatever reason: nobody asks which.
    struct Unreadable: Error {}

    /// A part of a pattern, and the places that it has with its counts multiplied out.
    struct Part {
        var term: AnchoredTerm
        var size: Int
    }

    static func read(_ pattern: String, into terms: Terms) -> Term? {
        guard pattern.utf8.count <= longest else { return nil }
        var reader = PatternReader(terms: terms, rest: Array(pattern.unicodeScalars)[...])
        guard let part = try? reader.alternatives(), reader.rest.isEmpty else { return nil }
        return terms.search(part.term)
    }

    private mutating func alternatives() throws(Unreadable) -> Part {
        var parts = [try alternative()]
        while take("|") { parts.append(try alternative()) }
        let term = parts.count == 1 ? parts[0].term : terms.either(parts.map(\.term))
        return try checked(Part(term: term, size: parts.reduce(0) { $0 + $1.size }))
    }

    private mutating func alternative() throws(Unreadable) -> Part {
        var parts: [Part] = []
        while let next = rest.first, next != "|", next != ")" { parts.append(try quantified()) }
        var whole = Part(term: AnchoredTerm(terms.empty), size: 0)
        for part in parts.reversed() {
            whole = try checked(Part(term: terms.sequence(part.term, whole.term), size: part.size + whole.size))
        }
        return whole
    }

    private func checked(_ part: Part) throws(Unreadable) -> Part {
        guard part.size <= Self.largest, terms.work <= Self.mostWork else { throw Unreadable() }
        return part
    }

    private mutating func quantified() throws(Unreadable) -> Part {
        if take("^") { return Part(term: terms.startAnchor, size: 0) }
        if take("$") { return Part(term: terms.endAnchor, size: 0) }
        let part = try atom()
        guard let bounds = try quantifier() else { return part }
        _ = take("?")
        let term = terms.repetition(part.term, bounds)
        // Runs of one class are one place, whatever they count.
        if !part.term.hasAnchors, terms.run(term.free) != nil { return Part(term: term, size: 1) }
        let (size, overflow) = part.size.multipliedReportingOverflow(by: max(bounds.high ?? bounds.low, 1))
        return try checked(Part(term: term, size: overflow ? .max : size))
    }

    private mutating func atom() throws(Unreadable) -> Part {
        let start = rest
        guard let next = rest.popFirst() else { throw Unreadable() }
        switch next {
        case "(": return try group()
        case "*", "+", "?": throw Unreadable()
        case "{":
            // A brace that opens no quantifier stands for itself; one that does has nothing to repeat.
            rest = start
            if try quantifier() != nil { throw Unreadable() }
            rest = start.dropFirst()
            return set(ScalarSet(next.value))
        case ".": return set(ScalarSet.lineTerminators.complement)
        case "[": return set(try bracketed())
        case "\\": return set(try escape())
        default: return set(ScalarSet(next.value))
        }
    }

    private func set(_ set: ScalarSet) -> Part {
        Part(term: AnchoredTerm(terms.intern(.scalars(set))), size: 1)
    }

    private mutating func group() throws(Unreadable) -> Part {
        depth += 1
        guard depth <= Self.deepest else { throw Unreadable() }
        if take("?"), !take(":") {
            // What begins like the name of a group may be a look behind.
            guard take("<"), let first = rest.first, first != "=", first != "!", let end = rest.firstIndex(of: ">"),
                rest[..<end].allSatisfy({ ScalarSet.wordCharacters.contains($0.value) || $0 == "$" }),
                end > rest.startIndex, !ScalarSet.digits.contains(first.value)
            else { throw Unreadable() }
            rest = rest[(end + 1)...]
        }
        let part = try alternatives()
        guard take(")") else { throw Unreadable() }
        depth -= 1
        return part
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest = rest.dropFirst()
        return true
    }
}
