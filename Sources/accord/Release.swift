import AccordDiagnostics
import AccordLineage
import ArgumentParser

struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Freezes contracts that pass as their next version.",
        discussion: "A contract that is equal to its newest release is left alone. A release is never overwritten.")

    @Argument(help: "The contract's name; without one, all contracts that changed.")
    var name: String?

    @Option(help: "The folder of schemas.")
    var path = "schemas"

    @OptionGroup var output: OutputOptions

    func run() throws {
        let project = try Project(path)
        let chosen = project.workspace.lineages.filter { name == nil || $0.name == name }
        guard !chosen.isEmpty else { throw failure("there is no contract '\(name ?? "")' in \(path)") }
        let findings = project.findings + chosen.flatMap(project.checker.findings(in:))
        guard Verdict(findings) == .clean else { return try output.report(findings) }
        let changed = chosen.filter { !$0.isReleased }
        for lineage in changed {
            do throws(FileError) {
                let path = try project.workspace.release(lineage)
                StandardOutput.write("released \(path.printable)\n")
            } catch {
                throw failure("\(error)")
            }
        }
        if changed.isEmpty { StandardOutput.write("nothing to release: every contract is its newest release\n") }
        try output.report(findings)
    }
}
