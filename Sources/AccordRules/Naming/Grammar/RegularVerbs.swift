extension EnglishVerbs {
    /// Base forms of verbs whose past is formed with -ed.
    static let regularVerbList = """
        abandon abbreviate abide abolish abort absorb abstain abstract abuse accelerate accent accept access acclaim
        accommodate accompany accomplish accord account accredit accrue accumulate accuse achieve acknowledge acquaint
        acquire acquit act action activate actuate adapt add address adhere adjourn adjudicate adjust administer admit
        adopt advance advertise advise advocate affect affiliate affirm affix afford age aggregate agree aid aim air
        airdrop alarm alert alias align allege alleviate allocate allot allow allowlist alter alternate amass amend
        amortise amortize amount amplify anaesthetize analyse analyze anchor anesthetize animate anneal annex annotate
        announce annoy annul anonymise anonymize answer anticipate apologise apologize appeal appear append apply
        appoint apportion appraise appreciate approach appropriate approve approximate arbitrate archive argue arm
        arouse arrange arrest arrive ascend ascertain ask aspire assail assemble assent assert assess assign assist
        associate assume assure attach attack attain attempt attend attest attract attribute auction audit augment
        authenticate author authorise authorize autoassign autoclose autocomplete autocorrect autofill automate
        autorenew autosave autoscale avail average avert avoid await award axe back backdate backfill backorder backtest
        backtrack badge bail bake balance balloon ban band bank bar bargain barter base bash batch battle beep befriend
        behave believe belong benchmark benefit berth betray bill black blacklist blame blank blast blend bless blink
        block blocklist blog bloom blur board boast boil bolt bomb bond book bookmark boost boot bootstrap border borrow
        bother bounce box boycott brace brake branch brand breach brew bribe bridge brief broaden broker browse brush
        bubble bucket buckle budget buffer bug bulk bump bundle burden bury buzz bypass cache calculate calender
        calibrate call calm camp campaign cancel canonicalise canonicalize cap capitalise capitalize capture care carry
        cascade cash catalog catalogue categorise categorize cater cause caution cease celebrate censor center
        centralise centralize certify chain challenge champion change channel chant characterise characterize charge
        chart charter chase chat check checkpoint checksum cheer chill chop chunk cipher circle circulate circumvent
        cite claim clamp clarify clash classify clean cleanse clear click climb clip clock clone close cluster coach
        coalesce coat code coerce coil coin coincide collaborate collapse collate collateralise collateralize collect
        collide color colour comb combat combine comfort command commence commend comment commission commit communicate
        commute compact compare compensate compete compile complain complement complete complicate comply compose
        compound compress comprise compromise compute conceal concede conceive concentrate concern conclude condemn
        condense condition conduct confer confess configure confine confirm confiscate conflict conform confront confuse
        congratulate congregate connect conquer consent conserve consider consign consist console consolidate constrain
        construct consult consume contact contain containerise containerize contaminate contend contest continue
        contract contradict contrast contribute control convene converge converse convert convey convict convince cook
        cool cooperate coordinate cope copy cordon correct correlate correspond corroborate corrupt counsel count
        counter counteract countersign couple cover crack craft crash crawl create credit criticise criticize crop cross
        crossdock crowd crowdfund crown crumble crush cry crystallize culminate cultivate curate curb cure curl curtail
        customise customize cycle damage dampen dance dare dash date deactivate deanonymise deanonymize deauthenticate
        deauthorise deauthorize debark debate debit deblock debug debut decapsulate decay decelerate decentralise
        decentralize decide deck declare decline declutter decode decolonise decommission decommit decompact decompile
        decompose decompress deconstruct decontaminate decorate decouple decrease decree decrement decrypt dedicate
        deduce deduct deduplicate deem deenergise deenergize deepen default defeat defend defer define deflate deflect
        defragment defraud defrost defy degrade deice deindex delay delegate delete deliberate delight delimit delineate
        delist deliver delude demagnetise demand demilitarise demodulate demolish demonstrate demote demultiplex
        denormalise denormalize denote denounce deny denylist depalletise depalletize depart depend depersonalise
        depersonalize depict deplane deplete deplore deploy deposit deprecate depreciate deprioritise deprioritize
        deprive deprovision dequeue derail deregister deregulate derive descale descend descope describe deselect
        deserialise deserialize deserve design designate desire despatch destabilise destabilize destine destroy
        desynchronise desynchronize detach detail detain detect deter deteriorate determine detokenise detokenize
        detonate devaluate devalue develop deviate devirtualise devise devote dewarm diagnose dial dictate die differ
        differentiate diffuse digest digitise digitize dilute diminish dip direct disable disagree disallow disappear
        disapprove disarm disassemble disassociate disband disburse discard discharge discipline disclaim disclose
        discolor disconnect discontinue discount discourage discover discriminate discuss disembark disengage dishonor
        dishonour disinfect disinvite dislike dislocate dismantle dismiss dismount disobey disown dispatch dispense
        disperse displace display dispose disprove dispute disqualify disregard disrupt dissatisfy dissect disseminate
        dissociate dissolve dissuade distill distinguish distort distract distribute disturb ditch diverge diversify
        divert divest divide divorce dock document dodge dominate donate dose double doubt downgrade download downsample
        downscale downsize downvote draft drag drain drape dredge dress drift drill drip drop drown dry duck dull dump
        duplicate dwindle earmark earn ease echo eclipse edit educate effect eject elaborate elapse elect elevate elicit
        eliminate elongate email emanate emancipate embargo embark embed embody emboss embrace embroider emerge emigrate
        emit emphasise emphasize employ empower empty emulate enable enact encapsulate encash enclose encode encompass
        encounter encourage encrypt end endanger endeavor endorse endow endure energise energize enforce engage engineer
        engrave enhance enjoin enjoy enlarge enlighten enlist enqueue enquire enrich enrol enroll enshrine ensue ensure
        entail enter entertain entitle entrust enumerate envelop envisage envision envy equal equalise equalize equate
        equip eradicate erase erect erode erupt escalate escape escheat escort escrow establish estimate evacuate evade
        evaluate evaporate evict evidence evoke evolve exaggerate examine exceed except excerpt exchange excite exclude
        excuse execute exempt exercise exert exfiltrate exhale exhaust exhibit exile exist exit exonerate expand expect
        expedite expel expend experience expire explain explode exploit explore export expose express expropriate extend
        exterminate extinguish extract extradite extrapolate extricate extrude extubate face facilitate factor fade fail
        fake falsify familiarise fare farm fashion fast fasten fastforward father fault favor favour fax fear feature
        federate fence ferry fetch figure file fill film filter finalise finalize finance fine finetune fingerprint
        finish fire firm fish fit fix flag flash flatten flip float flood flow fluctuate flush focus fold follow fool
        force foreclose forfeit forge fork form format formulate fortify forward foster foul found fragment frame
        franchise free frighten front frustrate fry fuel fulfil fulfill function fund funnel furnish further fuse gain
        gallop galvanise galvanize gamble garnish gather gauge gaze gear generalise generalize generate geocode geofence
        geolocate gift glance glaze glorify glow glue gossip govern grab grade graduate grant graph grasp grate gratify
        greet grill grip groom group guarantee guard guess guide halt halve hammer hamper hand handcuff handle happen
        harass harbor harbour harden harm harmonise harmonize harness harvest hash hasten hatch hate haul haunt head
        heal heap heat hedge heighten help hesitate highlight hijack hinder hint hire hitch hoist honor honour hook hop
        hope hospitalise hospitalize host hotfix hotplug hotswap house hover hug humble humiliate hunt hurl hurry
        hydrate hydrolyse hypothecate ice identify idle ignite ignore illuminate illustrate image imagine imitate
        immerse immigrate immobilise immobilize impact impair impart impeach impede impersonate implant implement
        implicate imply import impose impound impress imprint imprison improve improvise inactivate inaugurate
        incarcerate incinerate incline include incorporate increase increment incubate incur indemnify indent index
        indicate indict individualise induce induct infect infer infiltrate inflate inflict influence inform infringe
        ingest inhabit inherit inhibit initial initialise initialize initiate inject injure inline innovate inoculate
        inquire inscribe insert insist inspect inspire install instantiate instigate institute instruct insulate insult
        insure integrate intend intensify interact intercept interchange interest interfere interleave interlock
        internalise internalize interpolate interpose interpret interrogate interrupt intersect intertwine intervene
        interview introduce introspect intrude intubate invade invalidate invent invert invest investigate invite
        invoice invoke involve iron irrigate isolate issue itemise itemize iterate jail jailbreak jam jar jeopardise
        jeopardize join joke judge juggle jump justify key kick kill kiss kneel knit knock knot label labor labour lack
        lag laminate land lapse last latch laugh launch launder layer leak lean leap learn lease legalise legalize
        lengthen lessen level leverage levy licence license lick lift like limit limp line link liquidate list listen
        litigate live liven livestream load loan lobby localise localize locate lock lodge log long look loop loose
        loosen loot love lower lubricate lull lure magnetize magnify mail maintain man manage mandate maneuver manifest
        manipulate manoeuvre manufacture map march marinate mark market marry marshal mash mask massage master match
        materialise materialize matter maximise maximize measure mechanise mechanize mediate meditate melt memorise
        memorize mend mention mentor merge mesh message meter migrate mill mimic mine minify minimise minimize mint
        mirror misalign misapply misappropriate misclassify misconfigure misdirect misfire mishandle misinform
        misinterpret misjudge mislabel mismanage mismatch misplace misprice misquote misreport misrepresent misroute
        miss misstate misuse mitigate mix moan mobilise mobilize mock model moderate modernise modernize modify modulate
        monetise monetize monitor monopolize moor mortgage motivate mount move multicast multiplex multiply murder
        mutate mute nail name narrate narrow nationalise nationalize navigate near necessitate need neglect negotiate
        nest net network neutralise neutralize nod nominate normalise normalize notarise notarize notch note notice
        notify nourish novate nudge nullify number nurse nurture obey object oblige obliterate obscure observe obstruct
        obtain occupy occur offboard offend offer offload omit onboard open operate oppose opt optimise optimize
        orchestrate order organise organize orient originate orphan oust outlast outlaw outline outnumber outpace
        outperform outrank outsmart outsource outvote outweigh overallocate overbook overcharge overdeliver overestimate
        overfill overflow overhaul overheat overlap overload overlook overprice overrule overstate overstock overtax
        overturn overuse overvalue owe own pacify pack package pad page paginate paint pair palletise palletize pan
        panic parallelise parallelize paralyse paralyze pardon park parse part participate partition partner pass paste
        pat patch patent patrol pause pave pawn peak peck peel peer peg pen penalise penalize penetrate perceive
        perch perfect perforate perform perish permeate permit perpetuate persecute persist personalise personalize
        persuade pertain petition phase phish phone photocopy photograph pick picket pierce pile pilot pin pinch ping
        pinpoint pioneer pipe pitch pivot place plan plant play plead please pledge plot plug plunder plunge poach
        podcast point poison poke polarise polarize polish poll pollute pool pop populate port portray pose position
        possess post postpone pounce pour power practice practise praise preallocate preapprove preauthorise
        preauthorize precede precharge precipitate preclude precompute precondition preconfigure predate predict preempt
        prefer prefetch prefix preheat preload premiere preoccupy preorder prepare preprocess prescribe present preserve
        preside press pressurise pressurize presume pretend prevail prevent preview price print prioritise prioritize
        privatise privatize privilege prize probe proceed process proclaim procure produce profess profile profit
        prognosticate program programme progress prohibit project proliferate prolong promise promote prompt promulgate
        pronounce proof proofread propagate propel propose prorate prosecute prosper protect protest protrude provide
        provision provoke prune pseudonymise pseudonymize publicise publicize publish pull pulse pump punch punish
        purchase purge purify pursue push puzzle qualify quantify quarantine quarrel quarter quell quench query question
        queue quiesce quieten quote race rack radiate raid raise rally ramp randomise randomize range rank ransom rate
        ratify ration rationalise rationalize rattle reaccommodate reach react reactivate readjust readmit reaffirm
        realign realise realize reallocate reap reappear reapply reappoint rearrange reason reassemble reassess reassign
        reassure reauthenticate reauthorise reauthorize rebalance rebase rebate rebel rebill rebook reboot rebrand
        rebuff rebuke rebunker rebut recalculate recalibrate recall recapture recede receipt receive recertify recess
        recharge recheck reciprocate recirculate recite reckon reclaim reclassify reclose recognise recognize recoil
        recollect recombine recommend recommission recompile recompute reconcile reconfigure reconfirm reconnect
        reconsider reconsign reconstruct reconvene record recount recoup recover recreate recruit rectify recur recycle
        redact redeem redefine redelegate redeliver redeploy redesign redevelop redirect rediscover redispatch
        redistribute reduce reduplicate reelect reenable reenact reencrypt reenter reestablish reevaluate reexamine
        refactor refer referee reference refill refinance refine refit reflect refloat reflow reform reformat refrain
        refreeze refresh refrigerate refuel refund refurbish refuse refute regain regard regenerate register regress
        regret regroup regularise regularize regulate rehabilitate rehash rehearse reheat rehire rehydrate rehypothecate
        reimage reimburse reimport reindex reinforce reinitialise reinitialize reinsert reinspect reinstall reinstate
        reinsure reintegrate reinterpret reintroduce reinvest reinvite reissue reiterate reject rejoin relabel relate
        relaunch relax relay release relegate relieve relinquish relist relive reload relocate rely remain remand remap
        remark remarry remediate remedy remember remeter remind remit remodel remortgage remount remove remunerate
        rename render renegotiate renew renounce renovate rent renumber reoccur reopen reorder reorganise reorganize
        repack repackage repaint repair reparse repartition repatriate repeal repeat repel repent rephrase replace
        replan replant replate replay replenish replicate reply report reposition repossess represent repress reprice
        reprimand reprint reprioritise reprioritize reproach reprocess reproduce reprogram republish repurchase
        repurpose request requeue require requisition reroute resample rescale reschedule rescind rescue research
        resemble resequence reserve reshape reship reshuffle reside resign resist resize resolve resort resource respawn
        respect respond respool rest restart restate restock restore restrain restrict restructure restyle resubmit
        resubscribe result resume resurface resurrect resurvey resuscitate resync resynchronise resynchronize retag
        retail retain retaliate retest rethrow retie retire retort retouch retrace retract retrain retransfer retransmit
        retreat retrieve retrofit retry return reunite reuse revalidate revaluate revalue revamp reveal revere reverify
        reverse revert review revise revisit revitalise revitalize revive revoke revolt revolve reward rework rig rinse
        rip ripen risk rival roam roar roast rob rock roll root rot rotate round rouse route row rub ruffle ruin rule
        rush rust sabotage sack sacrifice saddle safeguard sail salt salute salvage sample sanction sandbag sandbox
        sanitise sanitize satisfy saturate save savor scale scan scare scatter schedule scold scoop scope score scour
        scout scramble scrap scrape scratch scream screen screenshare screenshot screw scribble script scroll scrub
        scrutinise scrutinize scuttle seal search season seat secede seclude secure securitise securitize seed segment
        segregate seize select sensitize sentence separate sequence sequester serialise serialize serve service settle
        sever shadow shape shard share sharpen shatter shave shear shelter shelve shield shift ship shiver shock shop
        shorten shortlist shout shove shovel shower shred shrug shuffle shunt shuttle sideload sift sign signal signify
        signpost silence simmer simplify simulate simulcast sip site situate size skate sketch skew skim skip skirt slam
        slap slash slice slim slip slow slump smack smash smoke smooth smuggle snap snapshot snatch sneak sniff snooze
        snow soak soar socialise socialize sock soften sojourn solder solicit solidify solve soothe sort sound source
        span spare spark sparkle spawn specialise specialize specify speculate spell spellcheck spike spiral spit splash
        splice sponge sponsor spoof spool spot spray sprinkle sprint spur squander squash squat squeeze stabilise
        stabilize stack staff stage stagger stain stake stalk stall stamp standardise standardize staple star stare
        start startle starve stash state station stay steam steer stem step sterilise sterilize stiffen stifle stimulate
        stipulate stir stitch stock stockpile stop store storm stow straighten strain strand strap stray stream
        streamline strengthen stress stretch strip stripe stroke structure struggle study stuff stumble stun style
        subcontract subdivide subdue subject submerge submeter submit subordinate subpoena subrogate subscribe subside
        subsidise subsidize substantiate substitute subsume subtract succeed succumb suck sue suffer suffice suffix
        suffocate suggest suit sum summarise summarize summon superimpose supersede supervise supplant supplement supply
        support suppose suppress surcharge surface surge surmount surpass surprise surrender surround survey survive
        suspect suspend sustain swallow swap swarm sway sweat swerve swirl switch symbolise symbolize sympathise
        sympathize sync synchronise synchronize syndicate synthesise synthesize table tabulate tack tackle tag tail
        tailor taint talk tally tame tamper tap tape target tarnish task taste tax tease telephone tempt tend tender
        term terminate test testify text thank thaw theme theorize thicken thin thrash thread threaten thrive throttle
        thumb thump thwart tick ticket tidy tie tighten tile till tilt time timestamp tip tire title titrate toast
        toggle token tokenise tokenize tolerate top topple torment torture toss total touch tour tow trace track trade
        trademark trail train trample transact transcend transcode transcribe transfer transfigure transform transgress
        transit transition translate transliterate transmit transpile transplant transport transpose trap trash travel
        traverse treasure treat treble tremble trend trespass triage trick trigger trim trip triple triumph trouble
        truncate trust try tuck tug tumble tune tunnel turn tutor tweak tweet twirl twist type unarchive unassign unban
        unberth unblock unbond unbox unbundle uncap uncheck uncommit uncordon uncover undelegate undelete undeploy
        underdeliver underestimate underline undermine underperform underprice underscore understaff understate underuse
        undervalue undock undress unearth unelect unenrol unenroll unfavorite unflag unfold unfollow unfriend unhitch
        unify uninstall uninvite unite unlatch unleash unlike unlink unlist unload unlock unmap unmark unmask unmatch
        unmerge unmoor unmount unmute unpack unpark unpause unpin unplug unprovision unpublish unquarantine unravel
        unregister unreserve unroll unschedule unscrew unseal unselect unshare unshelve unstage unstake unstar unstow
        unsubscribe unsuspend untag untie unveil unwrap unzip update upgrade upload uproot upscale upsert upstage upvote
        urge use usher usurp utilise utilize utter vacate vaccinate vacuum validate value vandalise vandalize vanish
        vary vault veer vend vent venture verbalise verify version vest vet veto vibrate victimise vie view vindicate
        violate virtualise virtualize visit visualise visualize voice void volunteer vote vouch vow wager wait waive
        walk wander want warehouse warm warn warrant wash waste watch water watermark wave waver weaken wean webcast
        weigh weight welcome weld whip whirl whisk whisper whistle whitelist wholesale widen wiggle wink wipe wire
        wiretap wish witness wobble wonder work worry worsen worship wrap wreck wrench wrestle yank yell yield zap zero
        zip zone zoom
        """
}
