import AccordLineage
import ArgumentParser

/// What contracts are held against besides their releases.
struct AgainstOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where earlier states of the contracts come from, besides their releases.",
            discussion: """
                'history': nowhere else. 'git:REVISION': the commit at which HEAD left that revision; contracts that are \
                renamed are followed. 'dir:PATH': another folder of schemas.
                """, valueName: "baseline"), transform: Self.baseline)
    var against = Baseline.history

    static func baseline(_ text: String) throws -> Baseline {
        if let baseline = Baseline(text) { return baseline }
        throw ValidationError(
            "'\(text)' is no baseline: write history, git:REVISION as in git:origin/main, or dir:PATH.")
    }
}

/// Which state of the files is checked.
struct StagedFlag: ParsableArguments {
    @Flag(help: "Checks what is staged in git's index, not the files as they are; releases of HEAD have to be in it.")
    var staged = false
}
