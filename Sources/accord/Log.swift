import AccordDiagnostics
import AccordProject
import AccordRules
import ArgumentParser

struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Says in words what each version of a contract changed, the newest first.",
        discussion: "Exit code 2: a file of the folder could not be read, and so may be missing here.")

    @Argument(help: "The contract's name.")
    var name: String

    @Option(help: "The folder of schemas.")
    var path = "schemas"

    @Option(help: "How the changes are written.")
    var format = ChangeFormat.text

    func run() throws {
        let project = try Project(path)
        StandardOutput.write(format.write(ContractHistory(try project.lineage(name))))
        let unread = project.findings.filter { $0.severity == .unchecked }.inReportingOrder()
        guard unread.isEmpty else {
            StandardError.write(OnelineReporter().report(Report(unread)))
            throw ExitCode(Verdict.unchecked.exitCode)
        }
    }
}
