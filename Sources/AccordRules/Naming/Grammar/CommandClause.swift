/// A name read as an imperative: `ShutDownNode` is shut, down, node.
///
/// It begins with a base form. Where that is a noun as well, what follows decides: `BookTrade` is an imperative and
/// `BookValue` a noun; words that are far more often nouns begin an imperative only before "all", "the" or the like.
struct CommandClause {
    /// Where the verb stands: behind an adverb, a prefix, or a word such as `bulk`.
    let verb: Int

    init?(_ words: [String], isAcronym: [Bool], fact: FactClause?, verbs: EnglishVerbs) {
        guard isAcronym.first == false else { return nil }
        let reader = CommandReader(words: words, fact: fact, verbs: verbs)
        guard let verb = reader.placeOfVerb else { return nil }
        self.verb = verb
    }
}

private struct CommandReader {
    let words: [String]
    let fact: FactClause?
    let verbs: EnglishVerbs

    var placeOfVerb: Int? {
        if let fact { return isEither(fact) ? 0 : nil }
        let start = words.firstIndex { !FunctionWords.isAdverb($0) && !FunctionWords.beforeImperatives.contains($0) }
        if verbs.isBase(words[0]), let place = imperative(at: 0) { return place }
        guard let start, start > 0 else { return nil }
        return imperative(at: start)
    }

    /// `TradeSet` tells of a trade that was set, or tells to trade a set; `Reset` alone may be either, too.
    private func isEither(_ fact: FactClause) -> Bool {
        guard fact.verb == words.count - 1, verbs.isSameInPast(words[fact.verb]), verbs.isBase(words[0]) else {
            return false
        }
        return words.count <= 2 || !isUsuallyNoun(words[0])
    }

    private func imperative(at place: Int) -> Int? {
        let verb = words[place]
        guard verbs.isBase(verb) else { return nil }
        let rest = words[(place + 1)...]
        return isImperative(verb, before: rest) ? place : nil
    }

    private func isUsuallyNoun(_ verb: String) -> Bool {
        NounVerbs.usuallyNouns.contains(verb) && !verbs.houseVerbs.contains(verb)
    }

    private func isImperative(_ verb: String, before rest: ArraySlice<String>) -> Bool {
        guard let next = rest.first, let last = rest.last else {
            return !isUsuallyNoun(verb) && EnglishVerbs.phrasalVerbs[verb] == nil
        }
        if next == "of" || isNamedAfterCommand(verb, rest) { return false }
        if FunctionWords.determiners.contains(next) || isPhrasal(verb, next) { return true }
        if phrasalParticles.contains(next), rest.count > 1 { return !NounVerbs.headsOfCompounds.contains(last) }
        guard NounVerbs.all.contains(verb), !verbs.houseVerbs.contains(verb) else { return true }
        // `TransferCancel`: a noun, and what to do with it.
        if verbs.isHardlyNoun(last) || FunctionWords.finiteVerbs.contains(where: words.contains) { return false }
        return !isUsuallyNoun(verb) && isImperative(nounOr: verb, before: rest)
    }

    private func isImperative(nounOr verb: String, before rest: ArraySlice<String>) -> Bool {
        guard let next = rest.first, let last = rest.last else { return false }
        if NounVerbs.sometimesNouns.contains(verb) {
            if rest.count > 1 { return !zip(rest, rest.dropFirst()).contains(where: isPredicate) }
            if NounVerbs.namedDeeds.contains(verb), NounVerbs.propertiesOfDeeds.contains(next) { return false }
            return !FunctionWords.onlyPredicates.contains(next)
        }
        if FunctionWords.isState(last) || rest.count == 1 && last.hasSuffix("ing") { return false }
        if next == "for" { return FunctionWords.verbsWithFor.contains(verb) }
        return rest.count > 1 ? !headsOfMessages.contains(last) : !NounVerbs.headsOfCompounds.contains(next)
    }

    private func isNamedAfterCommand(_ verb: String, _ rest: ArraySlice<String>) -> Bool {
        guard rest.count > 1, let last = rest.last else { return false }
        return FunctionWords.answers.contains(last) && !FunctionWords.verbsWithAnswers.contains(verb)
    }

    private func isPhrasal(_ verb: String, _ particle: String) -> Bool {
        EnglishVerbs.phrasalVerbs[verb + particle].map { $0 == (verb, particle) } ?? false
    }

    /// `PullRequestReadyForReview`: a noun, and how it is.
    private func isPredicate(_ word: String, before next: String) -> Bool {
        FunctionWords.isState(word) && FunctionWords.prepositions.contains(next)
    }
}

/// Make a verb of almost any noun: `PhaseOutProduct`.
private let phrasalParticles: Set<String> = ["down", "off", "out", "up"]

/// After a word that may be a noun these end the name of a message about it: `QuoteStatusReport`.
private let headsOfMessages = EnglishVerbs.wordSet(
    """
    ack acknowledgement reject report request requests response result results status
    """)
