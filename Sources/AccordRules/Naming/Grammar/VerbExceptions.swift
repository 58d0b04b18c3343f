/// Verbs and words that go against the rules.
extension EnglishVerbs {
    /// Say what has not happened; other words in un-, such as `unassigned`, tell that something was undone.
    static let statesInUn = wordSet(
        """
        unaffected unanswered unattended unauthenticated unauthorised unauthorized unbalanced uncategorised
        uncategorized unchanged unclaimed uncollected unconfirmed undefined undelivered undetected undisclosed
        unexpected unfilled unfinished unfulfilled unhandled unidentified unlimited unmanaged unneeded unoccupied
        unprocessed unrecognised unrecognized unrelated unsaved unsigned unsolicited unspecified unsupported untested
        unused unverified unwanted
        """)

    /// Words that end in -ed and tell of nothing that happened.
    static let notParticiples = wordSet(
        """
        based bed beloved biped bloodshed crooked detailed dogged flatbed gifted hatred hotbed hundred inbred infrared
        interested jagged kindred led moped naked newlywed quadruped ragged red related riverbed roadbed rugged sacred
        seabed shed skilled sled supposed talented testbed unemployed unfed united unlimited watershed wed wicked
        wretched
        """)

    /// Phrasal verbs that are written as one word, as their noun is.
    static let phrasalVerbs: [String: (verb: String, particle: String)] = [
        "backup": ("back", "up"), "checkin": ("check", "in"), "checkout": ("check", "out"),
        "cleanup": ("clean", "up"), "failover": ("fail", "over"), "login": ("log", "in"), "logoff": ("log", "off"),
        "logon": ("log", "on"), "logout": ("log", "out"), "lookup": ("look", "up"), "rollback": ("roll", "back"),
        "rollout": ("roll", "out"), "rollover": ("roll", "over"), "setup": ("set", "up"), "shutdown": ("shut", "down"),
        "signin": ("sign", "in"), "signout": ("sign", "out"), "signup": ("sign", "up"),
        "switchover": ("switch", "over"), "teardown": ("tear", "down"),
        "timeout": ("time", "out"),
    ]

    /// Verbs of more than one syllable that double their last consonant.
    static let doubling = wordSet(
        """
        acquit admit airdrop allot annul backlog backstop cancel commit compel concur confer control debug defer deter
        dial dispel distil embed emit enrol equip excel expel format fuel fulfil geotag hotplug hotswap impel incur
        infer instil kidnap label level model occur omit outwit overlap patrol permit prefer program propel rebel rebut
        recur refer refit regret remit repel retrofit sandbag signal submit total transfer transmit travel tunnel unban
        uncap unmap unpin unplug untag unwrap unzip worship
        """)

    /// The commonest verbs that are no nouns.
    static let neverNouns = wordSet(
        """
        accept add apply approve assign cancel confirm create declare delete deny destroy enter execute expire get
        publish receive reject remove send submit synchronize withdraw
        """)
}
