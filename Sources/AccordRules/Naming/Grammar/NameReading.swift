/// How a name reads in English: as a fact in the past tense (`OrderPlaced`), as an imperative (`PlaceOrder`), as both
/// (`TradeSet`) or as neither (`MarketData`). A version and a word such as `Event` at the end are looked past.
struct NameReading {
    let isPastTense: Bool
    let isImperative: Bool
    /// The first word is the base form of a verb, whatever else it may be: the block in `BlockCard`.
    let beginsWithVerb: Bool
    /// The first word is a present form of a verb, as in `PlacingOrder` and `PlacesOrder`.
    let beginsWithPresentForm: Bool
    let name: NameWords
    let verbs: EnglishVerbs
    let fact: FactClause?
    let command: CommandClause?

    var words: [NameWords.Word] { name.words }

    /// The company's own participles and base forms are added to those of English.
    init(_ name: String, participles: Set<String> = [], verbs: Set<String> = []) {
        let verbs = EnglishVerbs(participles: participles, verbs: verbs)
        var words = NameWords(name)
        if Self.needsKind(words, verbs: verbs) { words.keepKind() }
        words.joinPrefix { verbs.isBase($0) || verbs.isParticiple($0) }
        let acronyms = words.words.map(words.isAcronym)
        let texts = words.words.map(\.text)
        fact = FactClause(texts, isAcronym: acronyms, verbs: verbs)
        command = CommandClause(texts, isAcronym: acronyms, fact: fact, verbs: verbs)
        isPastTense = fact != nil
        isImperative = command != nil
        let first = texts.first ?? ""
        beginsWithVerb = verbs.isBase(first)
        beginsWithPresentForm =
            !verbs.isBase(first) && !verbs.isParticiple(first) && verbs.base(ofPresent: first) != nil
        self.name = words
        self.verbs = verbs
    }

    /// `ReadMessage` reads one and a `FailedMessage` is one, while `CreatedEvent` says that something was created.
    private static func needsKind(_ name: NameWords, verbs: EnglishVerbs) -> Bool {
        guard let kind = name.kind.first?.text, let first = name.words.first?.text, let last = name.words.last?.text
        else { return false }
        let isThing = ["message", "msg", "notification"].contains(kind)
        if name.words.count == 1 { return verbs.isBase(first) || isThing && verbs.isParticiple(first) }
        return isThing && verbs.isBase(first) && !NounVerbs.all.contains(first) && !verbs.isParticiple(last)
    }
}
