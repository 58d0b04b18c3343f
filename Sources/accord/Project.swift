import AccordDiagnostics
import AccordGeneration
import AccordLineage
import AccordRecordings
import AccordRules
import AccordSchemas
import ArgumentParser

/// A folder of schemas with its configuration, as every subcommand needs it.
struct Project {
    let workspace: Workspace
    let configuration: Configuration
    let options: GenerationOptions
    let known: KnownFindings
    /// What could not be read.
    let findings: [Finding]

    init(
        _ folder: String, against reference: Baseline = .history, staged: Bool = false, jobs: Int? = nil,
        mayBeEmpty: Bool = false
    ) throws {
        workspace = try Workspace.read(folder, staged: staged, against: reference, jobs: jobs)
        let (configuration, found) = Configuration.read(
            workspace.configuration, topics: workspace.topics, lineages: workspace.lineages)
        self.configuration = configuration
        let (options, optionFindings) = GenerationOptions.read(configuration.swift)
        self.options = options
        let (known, knownFindings) = KnownFindings.read(workspace.knownFindings, folder: workspace.folder)
        self.known = known
        findings = workspace.findings + found + optionFindings + knownFindings
        guard mayBeEmpty || staged || !workspace.lineages.isEmpty || !findings.isEmpty else {
            throw failure("\(folder): there are no contracts here, NAME.avsc or NAME.schema.json beside a topic.yaml")
        }
    }

    /// What makes the contracts into Swift, with its own findings.
    var generator: Generator {
        Generator(
            lineages: workspace.lineages, sharedTypes: workspace.sharedTypes, folder: workspace.folder,
            options: options)
    }

    var checker: Checker { Checker(configuration, avroCFailure: AvroC.loadFailure) }

    /// All findings: of the files, of every contract and of every topic, and what cannot become Swift.
    func allFindings(by checker: Checker, jobs: Int? = nil) -> [Finding] {
        findingsOfRules(by: checker) + generator.findings(jobs: jobs)
    }

    func findingsOfRules(by checker: Checker) -> [Finding] {
        findings + map(checker.findings(in:)).flatMap(\.self)
            + checker.findings(in: workspace.topics, lineages: workspace.lineages)
    }

    /// What a function makes of each contract, while a terminal shows how far it is.
    func map<Result: Sendable>(_ transform: @escaping @Sendable (Lineage) -> Result) -> [Result] {
        let (progress, total) = (Progress("contracts"), workspace.lineages.count)
        defer { progress.end() }
        return workspace.map(transform) { progress.show($0, of: total) }
    }

    /// The contract of a name; where there is none, the run ends with the name that was meant.
    func lineage(_ name: String) throws -> Lineage {
        if let lineage = workspace.lineages.first(where: { $0.name == name }) { return lineage }
        let question = Suggestion.question(for: name, among: workspace.lineages.map(\.name))
        throw failure(
            "there is no contract '\(name)' in \(workspace.folder)" + (question.map { "; " + $0 } ?? ""))
    }
}

/// Says on standard error why work cannot go on, and gives the exit code for what could not be checked.
func failure(_ message: String) -> ExitCode {
    StandardError.write("error: \(message.printable)\n")
    return ExitCode(Verdict.unchecked.exitCode)
}
