import AccordDiagnostics
import AccordLineage
import AccordProject
import ArgumentParser

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Writes Swift types for the contracts of a folder.",
        discussion: """
            Nothing is written where a contract does not pass. Files that are up to date are left alone; generated files of contracts that are gone are removed. \
            The build plug-in does this in every build without being asked.
            """)

    @Argument(help: "The folder of schemas.")
    var path = "schemas"

    @Option(name: .shortAndLong, help: "The folder that the Swift files are written to.")
    var output: String

    @OptionGroup var parallel: JobsOption

    @OptionGroup var report: OutputOptions

    func run() throws {
        let project = try Project(path, jobs: parallel.jobs)
        let (files, findings) = project.showingProgress(project.generate)
        if Verdict(findings, failsOnWarnings: report.failing.onWarnings) == .clean {
            let written = try GeneratedFolder(named: output).update(files.map { ($0.name, $0.text) })
            report.say("\(files.count) files in \(output.printable), \(written) of them written\n")
        }
        report.report(findings, checked: project.workspace.checkedPaths)
    }
}
