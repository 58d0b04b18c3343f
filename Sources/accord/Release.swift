import AccordDiagnostics
import AccordLineage
import AccordProject
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
            + project.generator.findings().filter { $0.isAbout(Set(chosen.map(\.path))) }
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
        if !released.isEmpty { try takeOutKnownFindings(that: project) }
        output.report(findings, checked: checked)
    }

    /// Findings of `baseline.yaml` that were there before the releases, and are not there any more.
    private func takeOutKnownFindings(that before: Project) throws {
        guard !before.known.isEmpty else { return }
        let after = try Project(path)
        let left = before.known.removingThoseGone(
            between: before.check(), and: after.check())
        guard left.count < before.known.count else { return }
        let file = try after.workspace.write(knownFindings: left.text)
        let gone = counted(before.known.count - left.count, "finding")
        output.say("\(file.printable): \(gone) taken out, which the release has settled\n")
    }

    private static func lines(_ released: [String]) -> String {
        released.map { "released \($0.printable)\n" }.joined()
    }
}

extension Finding {
    /// Whether one of the files is marked, or named beside what is.
    fileprivate func isAbout(_ paths: Set<String>) -> Bool {
        paths.contains(location.file.path) || notes.contains { paths.contains($0.location.file.path) }
    }
}
