public import AccordDiagnostics

extension Rule {
    /// What the rules say, for reports.
    public static let texts = Dictionary(
        uniqueKeysWithValues: all.map {
            ($0.id, RuleText(summary: $0.summary, rationale: $0.rationale, severity: $0.severity))
        })

    /// The rules about one matter.
    public struct Group: Sendable {
        public let title: String
        public let rules: [Rule]
    }

    /// Every rule, in the order in which they get to see what they look at.
    public static let all: [Rule] = groups.flatMap(\.rules)

    /// Whatever says that a step from an earlier version is wrong.
    static let ofChange = Set(
        (evolution.rules + [
            .keyNotInRelease, .keyTypeChanged, .topicRenamed, .topicKeyChanged, .partitionsChanged, .envelopeChanged,
        ]).map(\.id))

    /// The rules about what changes from one version to the next.
    static let evolution = Group(
        title: "Evolution",
        rules: [
            .fieldReaddedWithOtherType, .fieldAddedNotOptional, .fieldRemovedNotOptional, .fieldBecameRequired,
            .fieldNoLongerRequired, .becameNullable, .noLongerNullable, .typeChanged, .typeRenamed,
            .enumSymbolAdded, .enumSymbolRemoved, .fixedSizeChanged, .decimalChanged, .unionBranchAdded,
            .unionBranchRemoved, .namespaceChangedInUnion, .constraintChanged, .contentModelChanged, .undecided,

            .defaultChanged, .defaultDropped, .optionalWithoutNullDefault, .fieldRenamedByAlias,
            .fieldReplacedByLookalike, .logicalTypeChanged, .stringBytesSwapped,
            .typeRenamedByAlias, .namespaceChanged, .enumSymbolAddedBehindDefault,
            .enumSymbolRemovedBehindDefault, .enumDefaultChanged, .unionBranchesReordered, .unionChanged,
            .historyGap,
        ])

    public static let groups: [Group] = [
        evolution,
        Group(
            title: "Validity",
            rules: [
                .messageNotARecord, .endlessRecord, .nothingSatisfies, .logicalTypeIgnored, .unknownAttribute,
                .defaultNotValid, .defaultOfLaterBranch, .defaultWithUnknownField, .dialectMissing,
                .keywordOfOtherDraft, .keywordIgnoredBesideReference,
                .patternNotRead, .requiredNotDeclared,
                .avroCCannotLoad,
            ]),
        Group(
            title: "Names",
            rules: [
                .eventNotPastTense, .commandNotImperative, .kindUndetermined, .wordDenied, .fileNotNamedAfterType,
                .namespaceMissing, .typeNotPascalCase, .fieldNotSnakeCase, .symbolNotUpperSnakeCase, .namesCollide,
            ]),
        Group(
            title: "Headers",
            rules: [
                .headerNotARecord, .headerFieldMissing, .headerFieldMisnamed, .headerFieldUnknown,
                .headerFieldOptional, .headerFieldMistyped, .eventIDNotUUID, .envelopeFieldUnknown, .payloadMissing,
            ]),
        Group(
            title: "Keys",
            rules: [
                .topicWithoutKey, .keyNotInPayload, .keyOptional, .keyNotInRelease, .keyNotUsable, .keyNotMeaningful,
                .keyWithFewValues,
                .keyTypesDiffer, .keyTypeChanged,
            ]),
        Group(
            title: "Topics",
            rules: [
                .topicWithoutContracts, .topicDescribedTwice, .kindWithoutContract, .topicRenamed, .envelopeChanged,
                .topicKeyChanged,
                .partitionsChanged,
                .partitionsFewerThanInstances, .replicationBelowThree, .compactionForgetsEvents, .dlqMissing,
                .dlqMisnamed, .dlqOfItself, .dlqForgetsFirst,
            ]),
        Group(
            title: "Clients",
            rules: [
                .clientVersionUnknown, .settingUnknown, .settingRefused, .settingTwice, .settingsContradict,
                .idempotenceOff, .acksNotAll, .retriesOff,
                .tooManyInFlight, .transactionWithoutIdempotence, .deliveryOutlivesTransaction,
                .deliveryTimeoutTooShort,
                .partitionerDiffers,
                .schemasRegisteredByClient, .groupIDMissing, .groupIDShared, .autoCommitOn, .heartbeatTooSlow,
                .pollIntervalTooShort, .readsUncommitted, .deduplicationMissing, .deduplicationForgetsFirst,
                .offsetsUndeclared, .retryMissing, .retryNotExponential, .retryUncapped, .retryEndless,
                .retryWithoutJitter, .retryBeyondPollInterval,
            ]),
        Group(
            title: "Hygiene",
            rules: [
                .typeUndocumented, .fieldUndocumented, .moneyAsFloat, .timeUntyped, .definitionUnused,
                .additionalPropertiesUnspecified, .nullableWithoutDefault, .trailingWhitespace,
            ]),
        Group(title: "Suppressions", rules: [.suppressionUnused, .suppressionExpired]),
        Group(title: "Reading", rules: ofFiles + ofConfiguration + ofSchemas + ofContracts),
        Group(title: "Generation", rules: ofGeneration),
    ]
}
