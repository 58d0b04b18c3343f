/// Base forms of verbs that are nouns as well. All others are verbs first of all.
enum NounVerbs {
    /// Words that are far more often a noun (or an adjective) than a verb: they begin a noun phrase, not an imperative.
    static let usuallyNouns = EnglishVerbs.wordSet(
        """
        accent access accord account action address affiliate age aggregate aid aim air alarm amount anchor annex
        appropriate attribute auction author average axe badge bail balance balloon band bank bargain base bash batch
        battle beep benefit berth bid black blank blog blow blur bolt bomb bond border box brake branch brand breach
        breed brew bribe broker brush bubble bucket budget buffer bug bulk burden calm camp campaign cash catalog
        catalogue cause censor center chain champion channel checksum chill chunk cipher circle clash clip clock cluster
        coach coat code coil coin color colour comfort complement compound concern condition conflict consent console
        contest contract contrast control cool cost counsel counter couple craft crash crop cross crowd crown cry cycle
        damage date debate debut decay deck decree default delight demand desire detail dial digest dip direct
        discipline document double doubt draft dry duck eclipse effect endeavor equal escheat evidence experience face
        factor fare farm fashion fast father fault favor favour fear feature fence figure film finance fine fingerprint
        fire firm fish fit float flood flow fold fool force form format foul fragment frame franchise front fuel
        function funnel further gain gauge gear gift glance glow glue gossip graduate graph grate guide hammer hand
        harbor harbour harm harness heap heat honor honour hook hope host house hunt ice impact influence initial input
        inset institute insult interchange interest invoice iron jail jar joke key kiss knot labor labour land last
        layer lead leak lease level licence license light limit line live lobby long loop loot love lower man mandate
        manifest manufacture march market marshal massage master matter mean mentor mesh message mill mine mirror
        mismatch mistake model mortgage murder nail narrow near need nest net network notch number nurse object offset
        order orphan outline output overflow own package pad page pair pan panic part partition partner patent peg pen
        perfect permit phase phone photograph picket pile pilot pipe pitch pivot plant plot plunder point poison pool
        pop port pose position power practice prefix present preset price privilege prize produce profile profit program
        programme progress project promise proof pulse quarter question race rack ramp range rate ration reason rebate
        rebel receipt referee reference refrain rent research resource rest result retail ride ring risk rival rock root
        round row rule sack saddle safeguard sail salt sanction sandbox scope score scout scrap screenshot script season
        seat seed segment sentence sequence shadow shape shard shed shelter shield shift shock shop shovel shower
        silence site size skate sketch skirt slow slump smooth snapshot snow sock sound source span spare spark speed
        spell spike spiral sponge spot spray spread spring spur stack staff stain stand staple state station steam steer
        stem step stick stitch stock stockpile storm strain strand strap stress stretch string stripe stroke structure
        study stuff style subject suffix suit sum supplement surcharge surface surge surprise swarm sweat syndicate
        table tail tailor tally tape task taste tear tease telephone term text theme thread thumb tick ticket tie tile
        till time timeout timestamp tip tire title toast token top total touch tour tow trade trademark trail train
        transit transition transport trash travel treasure trend trick trip triple triumph trouble trust tunnel tutor
        type value vault vent venture version vest vet voice volunteer warehouse warrant waste water watermark wave
        weight wholesale win wind wish witness wonder worry zero zone
        """)

    /// Words that are a noun about as often as a verb. What follows decides: `BookTrade`, but `BookValue`.
    static let nounsAsOften = EnglishVerbs.wordSet(
        """
        advance alert alias answer appeal approach archive arm arrest attack attempt audit award back backup bar barter
        benchmark bill blast block board boast book bookmark boost boot break bridge brief broadcast bundle bust buy
        cache call cap care cast caution challenge chart charter chat checkpoint claim combat comment commission
        compromise contact cover crack credit cure dance deal debit defeat delay delegate deposit design discharge
        discount dispatch display dispute ditch dock dose downvote drag drain drift drive drop echo email embargo
        engineer escape escort escrow estimate exchange exhibit exit fake fall fax feed fight file fill fix flag focus
        forecast fork free fund grade grant group guarantee guard guess harvest hash hedge help highlight hire hit hold
        image increment index interview issue judge jump kick label lack lapse leap lift link list load loan log login
        logout mail map mask match measure meter mint monitor name note notice offer overlap overload park pass paste
        patch patrol pause peak peer petition photocopy pin ping plan play pledge plug poll post practise premiere probe
        process protest pump query queue quote raid rally rank ransom record recount recruit reform refund regret relay
        remark remedy repair reply report request rescue respect review reward roll route ruin rush sample schedule
        scratch screen seal search service share ship signal signup sleep slice smoke spend sponsor stage stake stall
        stamp star stash stay store stream strike strip supply support survey suspect swap sweep tag talk tap target tax
        test throttle trace track transfer trap treat trigger tune tweet twist upset upvote use vacuum veto visit vote
        wager wait walk warm wash watch wire work wrap yield
        """)

    /// Words that are a noun now and then: `StartTrip`, but `StartDate`.
    static let sometimesNouns = EnglishVerbs.wordSet(
        """
        abort act cancel change charge check checkin checkout clone close command commit compact copy count cut decrease
        downgrade download draw duplicate edit end exercise expire export fail failover filter finish flash flush follow
        head hydrate import increase insert join kill launch leave like lock logon lookup mention merge mount move
        notify open override pack pay pick preview print provision pull purchase push quarantine quit raise read reboot
        recall redirect refill register reissue release repeat replay reprint reserve reset restart resume retry return
        reverse rewind rollback run scale scan scroll sell setup show shuffle shutdown sign signin signout skip slash
        sort spawn split start stop switch switchover sync teardown throw toggle try turn update upgrade upload view
        void wipe
        """)

    /// Of these, the deeds that have dates and reasons of their own; others change those: `ChangePrice`, `CheckStatus`.
    static let namedDeeds: Set<String> = [
        "cancel", "charge", "close", "end", "exercise", "exit", "expire", "fail", "launch", "move", "open", "pay",
        "purchase", "release", "retry", "run", "scan", "sell", "ship", "sort", "split", "start", "stop", "timeout",
    ]

    static let all = usuallyNouns.union(nounsAsOften).union(sometimesNouns)

    /// Nouns that head a compound: after a word that is a noun as often they make it one, as in `TransferAmount`.
    static let headsOfCompounds = EnglishVerbs.wordSet(
        """
        ack acknowledgement action address agent amount archive attempt balance book bucket buffer callback card cause
        center centre change chart class code collection column condition config configuration confirmation context
        controller correction cost count counter criteria currency cycle data date day deadline delta depth desk detail
        details direction duration engine entity entry error event exception failure fee field flag flow form format
        frequency handler hash header height history hour id identifier index indicator info information instruction
        interval kind label leg length level limit limits line list listener location log logs manager mechanism meta
        metadata method metrics mode model name note notes notice notification number object offset option options owner
        page parameter parameters params parser part path payload percentage period phase point points policy pool price
        priority process processor progress quantity queue rate rating ratio reason receipt record reference rejection
        reminder reply report request response result rule run saga schedule schema score section sequence service
        session settings sheet side size slip slot snapshot source speed stage state statement statistics stats status
        step storage strategy stream style subject sum summary symbol system table tag template term terms threshold
        tick time timeout timer timestamp title topic total trail transfer type unit update updates url value values
        version volume warning webhook window worker workflow zone
        """)

    /// Nouns for what a deed has, not for what a deed is done to: `StartDate`.
    static let propertiesOfDeeds = EnglishVerbs.wordSet(
        """
        cause code cost count date day days deadline duration failure flag frequency height history hour hours id
        identifier ids interval kind latency length mode number period phase point price reason result status time
        timestamp trigger window
        """)

    /// -ing forms that are nouns for things: `FailedBooking` is a booking, `FailedScheduling` is not a thing.
    /// Trades and fields of work: nobody has mobile banked in `MobileBanking`.
    static let trades = EnglishVerbs.wordSet(
        """
        accounting advertising banking engineering gaming hosting manufacturing marketing messaging mining networking
        retailing roaming underwriting
        """)

    static let nounsInIng = EnglishVerbs.wordSet(
        """
        beginning billing booking briefing building clearing closing dealing drawing earning ending feeling filing
        finding funding heading hearing holding housing king landing lending lighting listing mailing marketing meaning
        meeting offboarding offering onboarding opening ordering outing packaging painting parking pending ping posting
        pricing rating reading recording ring saving savings setting settings sharing shipping sling spending spring
        staffing standing string tagging thing trading training understanding warning wedding wing wiring writing
        """)
}
