import AccordDiagnostics
import AccordLineage
import AccordProject
import AccordRules
import ArgumentParser

struct KnownFindingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline", abstract: "Lets the findings pass that are there already; new ones fail.",
        discussion: "They stand in baseline.yaml, at the top of the folder of schemas.",
        subcommands: [Write.self, Prune.self, List.self])

    struct Write: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "write", abstract: "Lets all findings pass that there are now.",
            discussion: "Not those that say that something could not be checked, nor what generated types rest on.")

        @OptionGroup var scope: ScopeOfKnownFindings

        func run() throws {
            let (project, all) = try scope.read()
            guard Verdict(all) != .unchecked else { return scope.output.report(all) }
            let others = all.filter { !KnownFindings.mayHold($0) }
            try scope.write(all.filter(KnownFindings.mayHold), of: project, others: others.count)
            scope.output.report(others)
        }
    }

    struct Prune: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "prune", abstract: "Takes out the findings that do not occur any more.")

        @OptionGroup var scope: ScopeOfKnownFindings

        func run() throws {
            let (project, all) = try scope.read()
            guard Verdict(all) != .unchecked else { return scope.output.report(all) }
            try scope.write(project.known.split(all).known, of: project)
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Shows the findings that are let pass.")

        @OptionGroup var scope: ScopeOfKnownFindings

        func run() throws {
            let (project, all) = try scope.read()
            scope.output.format.print(scope.output.failing.report(project.known.split(all).known))
        }
    }
}

/// What findings are looked for in.
struct ScopeOfKnownFindings: ParsableArguments {
    @Argument(help: "The folder of schemas.")
    var path = "schemas"

    @OptionGroup var reference: AgainstOption

    @OptionGroup var output: OutputOptions

    func read() throws -> (project: Project, findings: [Finding]) {
        let project = try Project(path, against: reference.against)
        return (project, project.showingProgress(project.check).inReportingOrder(limit: .max))
    }

    /// Writes `baseline.yaml`, and says how many findings it holds and how many others there are that it cannot hold.
    func write(_ findings: [Finding], of project: Project, others: Int = 0) throws {
        let text = project.known.text(for: findings)
        guard text.map(KnownFindings.canRead) ?? true else {
            throw failure("these are more findings than baseline.yaml can hold; turn rules off in accord.yaml first")
        }
        let file = try project.workspace.write(knownFindings: text)
        let rest = others == 0 ? "" : ", \(others) \(others == 1 ? "remains and is" : "remain and are") never let pass"
        output.say(
            "\(file.printable): \(counted(findings.count, "finding")) \(findings.count == 1 ? "is" : "are") let pass"
                + "\(rest)\n")
    }
}
