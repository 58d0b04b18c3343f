/// A name read as a sentence in the past: `MemberAddedToTeam` is member, added, to team.
///
/// A participle is the verb of the sentence where it ends the name, and where a word follows that cannot be what it
/// describes: a particle, a preposition, an adverb, "to". At the start and before a noun it describes that noun:
/// `FailedPayment` names a payment, while `FailedToDeliver` tells what happened and leaves out to whom. Between two
/// nouns it is the verb (`CustomerAcceptedOffer`) unless the second heads a compound, as in `PaymentFailedReason`.
struct FactClause {
    /// Where the verb stands.
    let verb: Int

    init?(_ words: [String], isAcronym: [Bool], verbs: EnglishVerbs) {
        guard let last = words.last, !FunctionWords.partsOfCode.contains(last),
            !FunctionWords.conjunctionsOfTime.contains(words[0])
        else { return nil }
        let reader = FactReader(words: words, isAcronym: isAcronym, verbs: verbs)
        let places = words.indices.filter(reader.isVerb)
        let verb = places.first { !FunctionWords.auxiliaries.contains(words[$0]) } ?? places.first
        guard let verb else { return nil }
        self.verb = verb
    }
}

private struct FactReader {
    let words: [String]
    let isAcronym: [Bool]
    let verbs: EnglishVerbs

    func isVerb(at place: Int) -> Bool {
        guard !isAcronym[place], !words[..<place].contains(where: FunctionWords.notYet.contains) else { return false }
        if verbs.isPastOnly(words[place]) { return place == 0 || !isOnlyVerb(words[0]) }
        guard verbs.isParticiple(words[place]), !followsPreposition(place) else { return false }
        let rest = words[(place + 1)...].drop(while: FunctionWords.isAdverb)
        guard let next = rest.first else { return endsFact(at: place) }
        if place == 0, verbs.isSameInPast(words[0]) { return false }
        return takes(next, then: rest.dropFirst(), at: place)
    }

    private func followsPreposition(_ place: Int) -> Bool {
        place > 0 && FunctionWords.prepositions.contains(words[place - 1])
    }

    private func endsFact(at place: Int) -> Bool {
        guard place > 0 else { return true }
        let first = words[0]
        if ["last", "recently"].contains(first) || isComplementOfImperative(at: place) { return false }
        guard verbs.isSameInPast(words[place]) else { return true }
        if nounsThoughPast.contains(words[place]) || isAction(first) { return false }
        guard verbs.isBase(first) else { return true }
        // `CreateReplicaSet` creates a set: "create" can be the subject of nothing.
        return NounVerbs.usuallyNouns.contains(first) || NounVerbs.nounsAsOften.contains(first)
    }

    private func isComplementOfImperative(at place: Int) -> Bool {
        let first = words[0]
        if FunctionWords.verbsWithClause.contains(first) { return place > 1 }
        if first == "set", FunctionWords.outcomes.contains(words[place]) { return false }
        return FunctionWords.verbsWithComplement.contains(first) && isOnlyVerb(first)
    }

    private func takes(_ next: String, then rest: ArraySlice<String>, at place: Int) -> Bool {
        if FunctionWords.particles.contains(next) { return takesParticle(next, then: rest, at: place) }
        if FunctionWords.prepositions.contains(next) { return !rest.isEmpty }
        if FunctionWords.determiners.contains(next) { return true }
        if FunctionWords.conjunctions.contains(next) { return place > 0 }
        let base = verbs.base(ofPast: words[place]) ?? ""
        if isAction(next), FunctionWords.verbsWithIng.contains(base) { return true }
        if base == "fail", verbs.isBase(next), rest.first.map(FunctionWords.particles.contains) == true { return true }
        if isOnlyVerb(next), base == "fail" || place > 0 && !verbs.isBase(words[0]) { return true }
        if FunctionWords.isState(next), endsOrGoesOn(rest) {
            return place > 0 || FunctionWords.verbsWithComplement.contains(base)
        }
        return takesObject(next, base: base, at: place)
    }

    /// `UserLoggedIn`, `ReplicaSetScaledUp`, `PlacedInQueue`; but a `LoggedInUser` is a user.
    private func takesParticle(_ particle: String, then rest: ArraySlice<String>, at place: Int) -> Bool {
        if place > 0 { return true }
        if endsOrGoesOn(rest) { return particle != "on" || isWithInOrOn(place) }
        return ["in", "on", "under", "over", "through"].contains(particle) && !isWithInOrOn(place)
    }

    private func isWithInOrOn(_ place: Int) -> Bool {
        FunctionWords.verbsWithInOrOn.contains(verbs.base(ofPast: words[place]) ?? "")
    }

    private func endsOrGoesOn(_ rest: ArraySlice<String>) -> Bool {
        guard let next = rest.first else { return true }
        return FunctionWords.prepositions.contains(next) || FunctionWords.particles.contains(next)
            || FunctionWords.determiners.contains(next) || FunctionWords.isAdverb(next)
    }

    private func isAction(_ word: String) -> Bool {
        word.hasSuffix("ing") && !NounVerbs.nounsInIng.contains(word)
    }

    private func isOnlyVerb(_ word: String) -> Bool {
        verbs.isBase(word) && !NounVerbs.all.contains(word)
    }

    private func takesObject(_ next: String, base: String, at place: Int) -> Bool {
        guard place > 0 else { return FunctionWords.verbsWithoutAttribute.contains(base) }
        if beginsImperative(before: place) || describesNext(place) { return false }
        if FunctionWords.verbsOfReaching.union(FunctionWords.verbsWithComplement).contains(base) { return true }
        let last = words[words.count - 1]
        return ![next, last].contains(where: NounVerbs.headsOfCompounds.contains) && !verbs.isHardlyNoun(last)
    }

    /// `CancelExpiredOrders`, `ProcessFailedPayment`.
    private func beginsImperative(before place: Int) -> Bool {
        guard verbs.isBase(words[0]), !NounVerbs.usuallyNouns.contains(words[0]) else { return false }
        return place == 1 || !NounVerbs.nounsAsOften.contains(words[0])
    }

    private func describesNext(_ place: Int) -> Bool {
        let before = words[place - 1]
        return FunctionWords.determiners.contains(before) || FunctionWords.beforeAttributes.contains(before)
            || FunctionWords.isAdverb(before) || isAction(before)
            || FunctionWords.participlesOfCompounds.contains(words[place])
    }
}

/// Base forms that are their own past, and still nouns where they end a name: `ShippingCost`.
private let nounsThoughPast = EnglishVerbs.wordSet(
    """
    beat bet bid broadcast burst cost forecast input inset offset output preset shed spread thrust
    """)
