import AccordConcurrency
import AccordDiagnostics
import AccordLineage
import ArgumentParser

@main
enum Main {
    static func main() {
        UnfinishedFile.removeWhenInterrupted()
        LargeStack.run(run)
    }

    /// Whatever the operating system refuses ends the run with the exit code for what could not be checked.
    private static func run() {
        do {
            try CommandLine.checkArguments()
            var command = try Accord.parseAsRoot()
            try command.run()
        } catch let error as FileError {
            Accord.exit(withError: failure("\(error)"))
        } catch {
            Accord.exit(withError: error)
        }
    }
}

struct Accord: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accord",
        abstract: "Keeps event schemas from breaking, and makes Swift types of them.",
        version: accordVersion,
        // Each of them says its own name: looking it up by reflection is half of what a short run takes.
        subcommands: [
            Check.self, Diff.self, Log.self, Generate.self, Release.self, Compare.self, Wire.self, Rules.self,
            Explain.self, Fix.self, New.self, Init.self, Hook.self, KnownFindingsCommand.self,
        ])
}
