import AccordLineage
import ArgumentParser

/// What is checked, and what it is held against besides its releases.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where earlier states of the contracts come from, besides their releases.",
            discussion: """
                'history': nowhere else. 'git:REVISION': the commit at which HEAD left that revision; contracts that are \
                renamed are followed. 'dir:PATH': another folder of schemas.
                """, valueName: "baseline"))
    var against = Baseline.history

    @Flag(help: "Checks what is staged in git's index, not the files as they are; releases of HEAD have to be in it.")
    var staged = false
}

extension Baseline: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }

    public var defaultValueDescription: String { "history" }
}
