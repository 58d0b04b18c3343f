extension NameReading {
    /// The name as a fact: `OrderPlaced` for `PlaceOrder`, `OrderPlace`, `OrderPlaces`; nil where nothing is near.
    var asEvent: String? {
        if isPastTense { return spelled(words, droppingKinds: kindsOfCommands) }
        guard let parts = command.map(parts(of:)) ?? partsOfPhrase else { return nil }
        let past = verbs.participle(of: parts.verb)
        return spelled(
            parts.object + parts.adverbs + [NameWords.Word(past)] + parts.particle + parts.tail,
            droppingKinds: kindsOfCommands)
    }

    /// The name as an imperative: `PlaceOrder` for `OrderPlaced`, `OrderPlace`; nil where nothing is near.
    var asCommand: String? {
        if isImperative { return spelled(words, droppingKinds: kindsOfEvents) }
        guard let parts = fact.map(parts(of:)) ?? partsOfPhrase else { return nil }
        return spelled(
            parts.adverbs + [NameWords.Word(parts.verb)] + parts.particle + parts.object + parts.tail,
            droppingKinds: kindsOfEvents)
    }

    private struct Parts {
        var adverbs: [NameWords.Word] = []
        var verb: String
        var particle: [NameWords.Word] = []
        var object: [NameWords.Word] = []
        var tail: [NameWords.Word] = []
    }

    private func spelled(_ words: [NameWords.Word], droppingKinds dropped: Set<String>) -> String {
        name.name(of: words, kind: name.kind.contains { dropped.contains($0.text) } ? [] : name.kind)
    }

    private func parts(of command: CommandClause) -> Parts? {
        var parts = parts(base: words[command.verb].text, after: words[(command.verb + 1)...])
        parts.adverbs = Array(words[..<command.verb])
        return parts
    }

    /// Nothing of "not paid" can be told to do.
    private func parts(of fact: FactClause) -> Parts? {
        guard let base = verbs.base(ofPast: words[fact.verb].text) else { return nil }
        let subject = words[..<fact.verb].filter { !FunctionWords.auxiliaries.contains($0.text) }
        guard !subject.contains(where: { negations.contains($0.text) }) else { return nil }
        var parts = parts(base: base, after: words[(fact.verb + 1)...])
        parts.tail = parts.object + parts.tail
        parts.object = subject.filter { !FunctionWords.isAdverb($0.text) }
        parts.adverbs = subject.filter { FunctionWords.isAdverb($0.text) }
        return parts
    }

    /// What stands behind a verb: its particle, its object, and what comes after that with a preposition.
    private func parts(base: String, after rest: ArraySlice<NameWords.Word>) -> Parts {
        var (parts, rest) = (Parts(verb: base), rest)
        if let phrasal = EnglishVerbs.phrasalVerbs[base] {
            parts = Parts(verb: phrasal.verb, particle: [NameWords.Word(phrasal.particle)])
        } else if let next = rest.first, isParticle(next.text, of: base, isLast: rest.count == 1) {
            parts.particle = [rest.removeFirst()]
        }
        let end = rest.firstIndex { startsTail($0.text) } ?? rest.endIndex
        parts.object = Array(rest[..<end])
        parts.tail = Array(rest[end...])
        return parts
    }

    private func isParticle(_ word: String, of base: String, isLast: Bool) -> Bool {
        guard FunctionWords.particles.contains(word) else { return false }
        return isLast || !["in", "on"].contains(word) || FunctionWords.verbsWithInOrOn.contains(base)
    }

    private func startsTail(_ word: String) -> Bool {
        word != "of" && (FunctionWords.prepositions.contains(word) || ["in", "on"].contains(word))
    }

    /// `FailedPayment`, `PlacingOrder`, `OrderPlace`, `OrderCancellation`: names that hold a verb in another form.
    private var partsOfPhrase: Parts? {
        guard let first = words.first, let last = words.last else { return nil }
        // What `ClearingEvent` is about has no name: it is more likely a subject than something that was cleared.
        if words.count == 1, first.text.hasSuffix("ing"), !name.kind.isEmpty { return nil }
        if let base = baseOfFirst(first.text) { return parts(base: base, after: words.dropFirst()) }
        guard words.count > 1 else { return nil }
        if FunctionWords.particles.contains(last.text), let base = baseOfLast(words[words.count - 2].text) {
            return Parts(verb: base, particle: [last], object: words.dropLast(2))
        }
        guard let base = baseOfLast(last.text) else { return nil }
        var parts = parts(base: base, after: [])
        parts.object = words.dropLast()
        return parts
    }

    private func baseOfFirst(_ word: String) -> String? {
        if verbs.isParticiple(word), !verbs.isBase(word) { return verbs.base(ofPast: word) }
        guard let base = verbs.base(ofPresent: word) else { return nil }
        if word.hasSuffix("ing") { return NounVerbs.nounsInIng.union(NounVerbs.trades).contains(word) ? nil : base }
        return NounVerbs.all.contains(base) ? nil : base
    }

    private func baseOfLast(_ word: String) -> String? {
        if NounVerbs.trades.contains(word) { return nil }
        let base = verbs.isBase(word) ? word : verbs.base(ofPresent: word) ?? verbs.base(ofNoun: word)
        return base.flatMap { NounVerbs.usuallyNouns.contains($0) ? nil : $0 }
    }
}

private let kindsOfCommands: Set<String> = ["command", "cmd"]
private let kindsOfEvents: Set<String> = ["event", "evt", "notification"]
private let negations: Set<String> = ["never", "no", "not"]
