import AccordDiagnostics
import AccordLineage
import AccordProject
import AccordRules
import ArgumentParser

struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Says in words what changed in the contracts of a folder since their newest releases, or a baseline.",
        discussion: "Exit code 0: all of it is safe. 1: breaking. 2: undecided, or something could not be read.")

    @Argument(help: "The folder of schemas.")
    var path = "schemas"

    @OptionGroup var reference: AgainstOption

    @OptionGroup var files: StagedFlag

    @OptionGroup var parallel: JobsOption

    @Option(help: "How the changes are written.")
    var format = ChangeFormat.text

    func run() throws {
        let project = try Project(path, against: reference.against, staged: files.staged, jobs: parallel.jobs)
        let checker = project.checker
        let known = project.known
        let changes = project.showingProgress { progress in
            project.workspace.map({ ContractChange($0, by: checker, known: known) }, progress: progress)
        }
        let workspace = project.workspace
        let besides =
            project.findings + checker.findingsOfChange(in: workspace.topics, lineages: workspace.lineages)
        let diff = ContractDiff(
            changes, deleted: workspace.deleted.map { ContractChange($0, known: known) },
            settings: workspace.changedSettings, besides: known.split(besides).fresh)
        StandardOutput.write(format.write(diff))
        guard diff.verdict == .clean else { throw ExitCode(diff.verdict.exitCode) }
    }
}

extension ChangeFormat: ExpressibleByArgument {}
