import AccordDiagnostics
import AccordLineage
import AccordProject
import ArgumentParser

struct Fix: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix", abstract: "Mends what can be mended without a decision.",
        discussion: """
            The names of header fields, a default of null that is missing, white space at the ends of lines. The rest of \
            a file stays byte for byte, and releases are never touched. Exit code 1 of a dry run: there is something to \
            mend.
            """)

    @Argument(help: "The folder of schemas.")
    var path = "schemas"

    @Flag(help: "Says what would be done, and does nothing.")
    var dryRun = false

    func run() throws {
        let project = try Project(path)
        let findings = project.check()
        let mendable = findings.filter { !$0.edits.isEmpty }.inReportingOrder(limit: .max)
        let files = Dictionary(grouping: mendable) { $0.location.file.path }.sorted { $0.key < $1.key }
        for (_, findings) in files {
            let file = findings[0].location.file
            if !dryRun { try project.workspace.rewrite(file, with: file.applying(findings.flatMap(\.edits))) }
            for finding in findings { StandardOutput.write("\(line(about: finding))\n") }
        }
        if files.isEmpty { StandardOutput.write("nothing to mend\n") }
        guard Verdict(findings) != .unchecked else {
            throw failure("some of it could not be checked: accord check \(path) says what")
        }
        if dryRun { throw ExitCode(Verdict(mendable, failsOnWarnings: true).exitCode) }
    }

    private func line(about finding: Finding) -> String {
        let verb = dryRun ? "would mend" : "mended"
        return "\(finding.location.text): \(verb): \(finding.message.printable) [\(finding.rule)]"
    }
}
