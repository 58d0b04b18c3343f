/// Words of which English has a closed list, and those that tell a complement from an object.
enum FunctionWords {
    /// Go with a verb and need nothing after them: `ScaledUp`.
    static let particles = EnglishVerbs.wordSet(
        """
        about across ahead along apart around aside away back down forth forward in off on out over through together
        under up
        """)

    /// Need a noun after them: `SentToCustomer`. Alone at the end they make the name of a field: `CreatedBy`.
    static let prepositions = EnglishVerbs.wordSet(
        """
        above after against among as at because before behind below between beyond by despite due during for from inside
        into of onto outside per since than to toward towards until upon using via when while with within without
        """)

    static let conjunctions: Set<String> = ["and", "but", "nor", "or", "then"]

    static let determiners = EnglishVerbs.wordSet(
        """
        a all an another any both each every her his it its itself my no not our some that the their them these this
        those too your
        """)

    /// Before a participle these say that nothing has happened yet, or what is the case now.
    static let notYet = EnglishVerbs.wordSet(
        """
        are be being can cannot could if is may might must shall should when will would
        """)

    /// Verbs that stand in sentences about something, and in no imperative: `KeyDoesntExist`.
    static let finiteVerbs = EnglishVerbs.wordSet(
        """
        are can cannot could does doesnt dont has hasnt is isnt may might must should was will wont would
        """)

    /// Stand before the participle that is the verb: `PaymentWasDeclined`.
    static let auxiliaries: Set<String> = ["been", "had", "has", "have", "was", "were"]

    private static let adverbs = EnglishVerbs.wordSet(
        """
        abroad again already always anew early elsewhere externally late never now once soon today twice well
        """)

    private static let adjectivesInLy = EnglishVerbs.wordSet(
        """
        anomaly apply assembly comply daily family fly friendly hourly imply monthly multiply only quarterly rely reply
        supply weekly yearly
        """)

    static func isAdverb(_ word: String) -> Bool {
        adverbs.contains(word) || word.hasSuffix("ly") && word.count > 4 && !adjectivesInLy.contains(word)
    }

    /// Before a sentence these make it one about a time: `BeforeQueryExecuted`.
    static let conjunctionsOfTime: Set<String> = ["after", "before", "if", "until", "when", "while"]

    /// Whether the word is an adjective that says how something was left or is.
    static func isState(_ word: String) -> Bool {
        states.contains(word) || word.count > 6 && (word.hasSuffix("able") || word.hasSuffix("ible"))
    }

    /// Of these adjectives, those that hardly name a thing: `ChargePending`, but `CloseInactive`.
    static let onlyPredicates: Set<String> = ["available", "due", "overdue", "pending", "ready", "unavailable"]

    /// Adjectives that say how something was left: `DeviceWentOffline`, `TicketMarkedUrgent`.
    private static let states = EnglishVerbs.wordSet(
        """
        absent active alive available bankrupt busy clean complete corrupt critical dead deceased default degraded dirty
        dormant due eligible empty final free full healthy high idle inactive incomplete ineligible invalid late live
        low obsolete offline online open overdue pending private public ready ripe safe short stable stale unavailable
        unhealthy unpaid unread unsafe unstable urgent vacant valid void
        """)

    /// Verbs that a complement follows, of the object (`MarkOrderShipped`) or of the subject.
    static let verbsWithComplement = EnglishVerbs.wordSet(
        """
        consider declare deem flag keep label mark prove remain render set stay tag turn
        """)

    /// How attempts end, and no thing: `SetPasswordFailed` is about an attempt, `SetUserEnabled` an imperative.
    static let outcomes = EnglishVerbs.wordSet(
        """
        aborted accepted completed failed finished rejected requested started succeeded
        """)

    /// Verbs that a sentence of its own can follow: `NotifyOrderShipped`.
    static let verbsWithClause = EnglishVerbs.wordSet(
        """
        announce assert assume ensure expect inform notify remind respond tell
        """)

    /// Verbs that an -ing form follows: `PodFailedScheduling`.
    static let verbsWithIng = EnglishVerbs.wordSet(
        """
        begin cease continue fail finish keep quit resume start stop
        """)

    /// Verbs that any noun may follow as their object: `TemperatureExceededLevel`.
    static let verbsOfReaching = EnglishVerbs.wordSet(
        """
        become breach cause cross enter exceed exit gain hit join leave lose meet miss outbid overtake reach surpass
        violate win
        """)

    /// Of these the participle hardly ever describes a noun, even at the start: `ExceededGracePeriod`.
    static let verbsWithoutAttribute: Set<String> = ["ensure", "enter", "exceed", "exit", "join", "reach", "surpass"]

    /// Words after which a participle describes the noun that follows: `AllCancelledOrders`.
    static let beforeAttributes = EnglishVerbs.wordSet(
        """
        average current first last max min net new next old other previous total
        """)

    /// `CheckedInGuest`: "in" and "on" belong to these verbs, and not to the noun that follows.
    static let verbsWithInOrOn: Set<String> = ["check", "clock", "log", "opt", "sign", "switch", "turn"]

    /// Participles in compounds such as `UserDefinedFunction`.
    static let participlesOfCompounds = EnglishVerbs.wordSet(
        """
        based controlled defined driven facing generated initiated managed owned provided specified supplied
        """)

    /// Come before an imperative: `BulkUpdateUsers`.
    static let beforeImperatives = EnglishVerbs.wordSet(
        """
        async auto batch bulk force hard please quick soft
        """)

    /// Prefixes that are often written as words: `ReEncrypt`.
    static let prefixes = EnglishVerbs.wordSet(
        """
        co de down mis out over pre re un under up
        """)

    /// Names of code around a message, which no fact ends in.
    static let partsOfCode: Set<String> = ["controller", "handler", "listener", "payload", "processor", "response"]

    /// What comes back after a command, and is named after it: `CreateOrderResponse`.
    static let answers: Set<String> = ["error", "exception", "reply", "response"]

    /// What is done with an error or a response as with other objects: `LogPaymentError`.
    static let verbsWithAnswers = EnglishVerbs.wordSet(
        """
        handle log raise record report return send throw
        """)

    /// "For" goes with these verbs: `CheckForUpdates`, while a `RequestForQuote` is a noun.
    static let verbsWithFor = EnglishVerbs.wordSet(
        """
        apply ask bid call check look pay poll search vote wait watch work
        """)
}
