extension Rule {
    /// Every rule, in the order in which they get to see an incompatibility.
    public static let all: [Rule] = [
        .fieldReaddedWithOtherType, .fieldAddedNotOptional, .fieldRemovedNotOptional, .fieldBecameRequired,
        .fieldNoLongerRequired, .becameNullable, .noLongerNullable, .typeChanged, .typeRenamed, .enumSymbolAdded,
        .enumSymbolRemoved, .fixedSizeChanged, .unionBranchAdded, .unionBranchRemoved, .constraintChanged,
        .contentModelChanged, .undecided,

        .defaultChanged, .defaultDropped, .optionalWithoutNullDefault, .fieldRenamedByAlias, .fieldReplacedByLookalike,
        .logicalTypeChanged, .decimalChanged, .stringBytesSwapped, .typeRenamedByAlias, .namespaceChanged,
        .enumSymbolAddedBehindDefault, .enumSymbolRemovedBehindDefault, .enumDefaultChanged, .unionBranchesReordered,
        .unionChanged,

        .messageNotARecord, .endlessRecord, .historyGap, .headerNotStandard, .keyNotInPayload, .keyNotUsable,
        .keyNotMeaningful, .keyWithFewValues, .avroCCannotLoad, .suppressionUnused, .suppressionExpired,
    ]
}
