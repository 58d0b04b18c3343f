import AccordDiagnostics
import AccordLineage
import AccordRecordings
import AccordRules
import ArgumentParser

/// A folder of schemas with its configuration, as every subcommand needs it.
struct Project {
    let workspace: Workspace
    let configuration: Configuration
    /// What could not be read.
    let findings: [Finding]

    init(_ folder: String) throws {
        do throws(FileError) {
            workspace = try Workspace.read(folder)
        } catch {
            throw failure("\(error)")
        }
        let (configuration, found) = Configuration.read(
            workspace.configuration, topics: workspace.topics, lineages: workspace.lineages)
        self.configuration = configuration
        findings = workspace.findings + found
        guard !workspace.lineages.isEmpty || !findings.isEmpty else {
            throw failure("\(folder): there are no contracts here, NAME.avsc or NAME.schema.json beside a topic.yaml")
        }
    }

    var checker: Checker { Checker(configuration, avroCFailure: AvroC.loadFailure) }
}

/// Says on standard error why work cannot go on, and gives the exit code for what could not be checked.
func failure(_ message: String) -> ExitCode {
    StandardError.write("error: \(message.printable)\n")
    return ExitCode(Verdict.unchecked.exitCode)
}
