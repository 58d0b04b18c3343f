import AccordDiagnostics
import AccordLineage
import ArgumentParser

struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Freezes contracts that pass as their next version.",
        discussion: "A contract that is equal to its newest release is left alone. A release is never overwritten.")

    @Argument(help: "The contract's name; without one, all contracts that changed.")
    var name: String?

    @Option(help: "The folder of schemas.")
    var path = "schemas"

    @OptionGroup var output: OutputOptions

    func run() throws {
        let project = try Project(path)
        let chosen = try name.map { [try project.lineage($0)] } ?? project.workspace.lineages
        let folders = Set(chosen.map(\.topic.folder))
        let topics = project.workspace.topics.filter { folders.contains($0.folder) }
        let all =
            project.findings + chosen.flatMap(project.checker.findings(in:))
            + project.checker.findings(
                in: project.workspace.topics, lineages: project.workspace.lineages, folders: folders)
        let checked = chosen.map(\.path) + topics.compactMap(\.path)
        let findings = project.known.split(all).fresh
        guard Verdict(findings, failsOnWarnings: output.failing.onWarnings) == .clean else {
            return output.report(findings, checked: checked)
        }
        var released: [String] = []
        do throws(FileError) {
            for lineage in chosen where !lineage.isReleased { released.append(try project.workspace.release(lineage)) }
            for topic in topics { released += [try project.workspace.release(topic)].compactMap(\.self) }
        } catch {
            output.say(Self.lines(released))
            throw error
        }
        output.say(Self.lines(released))
        if released.isEmpty { output.say("nothing to release: every contract is its newest release\n") }
        output.report(findings, checked: checked)
    }

    private static func lines(_ released: [String]) -> String {
        released.map { "released \($0.printable)\n" }.joined()
    }
}
