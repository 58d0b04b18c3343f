import AccordCompatibility
import AccordDiagnostics
import AccordProject
import ArgumentParser

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks all contracts of a folder against their releases.",
        discussion: "Exit code 0: clean. 1: findings. 2: something could not be checked. 64: wrong use.")

    @Argument(help: "The folder of schemas.")
    var path = "schemas"

    @Option(help: "Overrides the level of accord.yaml for all contracts.")
    var level: Level?

    @OptionGroup var reference: AgainstOption

    @OptionGroup var files: StagedFlag

    @OptionGroup var parallel: JobsOption

    @OptionGroup var output: ReportOptions

    func run() throws {
        let project = try Project(path, against: reference.against, staged: files.staged, jobs: parallel.jobs)
        let all = project.showingProgress { project.overriding(level: level).check(progress: $0) }
        let (fresh, known) = project.known.split(all)
        try output.report(
            fresh + project.known.unused(by: all), known: known, checked: project.workspace.checkedPaths)
    }
}

extension Level: ExpressibleByArgument {}
