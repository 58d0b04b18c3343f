import AccordDiagnostics
import AccordDocuments
import AccordProject
import AccordSchemas
import ArgumentParser

struct Wire: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wire", abstract: "Prints the schema of a contract's messages: the one to register.",
        discussion: """
            A contract that describes the payload alone is printed with the standard header around it. What is to be \
            registered is a release: of a contract that is not its newest release, or does not pass, standard error says so.

            Exit code 0: a release. 1: the contract as it stands, which is none, or does not pass. 2: something could not \
            be read.
            """)

    @Argument(help: "The contract's name.")
    var name: String

    @Option(help: "The release to print, such as 1.2. (default: the contract as it stands)")
    var release: String?

    @Option(help: "The folder of schemas.")
    var path = "schemas"

    @OptionGroup var output: OutputOptions

    func run() throws {
        let project = try Project(path)
        let lineage = try project.lineage(name)
        guard Verdict(project.findings) == .clean else { return output.report(project.findings) }
        if let release {
            guard let version = lineage.releases.first(where: { $0.version.number == release }) else {
                throw failure(unknownRelease(of: lineage))
            }
            return try print(lineage.wireTree(of: version))
        }
        try print(lineage.wireTree)
        guard let objection = objection(to: lineage, of: project) else { return }
        StandardError.write("error: \(objection.message.printable)\n")
        throw ExitCode(objection.verdict.exitCode)
    }

    private func print(_ tree: JSONTree?) throws {
        guard let tree else { throw failure("'\(name)' has no schema on the wire") }
        StandardOutput.write(tree.text() + "\n")
    }

    /// Why the contract as it stands is not to be registered.
    private func objection(to lineage: Lineage, of project: Project) -> (message: String, verdict: Verdict)? {
        let checker = project.checker
        let findings =
            checker.findings(in: lineage)
            + checker.findings(
                in: project.workspace.topics, lineages: project.workspace.lineages, folders: [lineage.topic.folder])
        let verdict = Verdict(project.known.split(findings).fresh, failsOnWarnings: output.failing.onWarnings)
        let newest = lineage.releases.last.map { "; its newest release is printed by --release \($0.version)" } ?? ""
        if verdict != .clean { return ("'\(name)' does not pass, see accord check \(path)\(newest)", verdict) }
        guard !lineage.isReleased else { return nil }
        return ("'\(name)' is not released as it stands: accord release \(name)\(newest)", .findings)
    }

    private func unknownRelease(of lineage: Lineage) -> String {
        let versions = lineage.releases.map(\.version.number).joined(separator: ", ")
        let others = versions.isEmpty ? "it has none" : "its releases are \(versions)"
        return "there is no release '\(release ?? "")' of '\(name)'; \(others)"
    }
}
