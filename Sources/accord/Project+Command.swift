import AccordDiagnostics
import AccordLineage
import AccordProject
import AccordRecordings
import AccordSchemas
import ArgumentParser

extension Project {
    /// Reads the project that a command is about. A folder without contracts is most likely the wrong one.
    init(
        _ folder: String, against reference: Baseline = .history, staged: Bool = false, jobs: Int? = nil,
        mayBeEmpty: Bool = false
    ) throws {
        let workspace = try Workspace.read(folder, staged: staged, against: reference, jobs: jobs)
        self.init(workspace, avroCFailure: AvroC.loadFailure)
        guard mayBeEmpty || staged || !workspace.lineages.isEmpty || !findings.isEmpty else {
            throw failure("\(folder): there are no contracts here, NAME.avsc or NAME.schema.json beside a topic.yaml")
        }
    }

    /// Runs a function that tells how many contracts are done, while a terminal shows it.
    func showingProgress<Result>(_ body: (@escaping @Sendable (Int) -> Void) throws -> Result) rethrows -> Result {
        let (progress, total) = (Progress("contracts"), workspace.lineages.count)
        defer { progress.end() }
        return try body { progress.show($0, of: total) }
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
