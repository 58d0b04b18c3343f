import AccordConcurrency
import AccordDiagnostics
import AccordGeneration
import AccordLineage
import AccordRules

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `accord-build SCHEMAS OUTPUT`: checks a folder of contracts and writes their Swift types, for the build plug-in.
@main
enum Tool {
    static func main() {
        UnfinishedFile.removeWhenInterrupted()
        LargeStack.run(checkAndGenerate)
    }

    private static func checkAndGenerate() {
        guard CommandLine.arguments.count == 3 else {
            print("usage: accord-build SCHEMAS OUTPUT")
            exit(64)
        }
        do throws(FileError) {
            try CommandLine.checkArguments()
            let findings = try run(schemas: CommandLine.arguments[1], output: CommandLine.arguments[2])
            print(OnelineReporter().report(Report(findings)), terminator: "")
            exit(Verdict(findings).exitCode)
        } catch {
            print("error: \("\(error)".printable)")
            exit(Verdict.unchecked.exitCode)
        }
    }

    /// Nothing is written where anything is wrong.
    private static func run(schemas: String, output: String) throws(FileError) -> [Finding] {
        let workspace = try Workspace.read(schemas)
        let (configuration, configurationFindings) = Configuration.read(
            workspace.configuration, topics: workspace.topics, lineages: workspace.lineages)
        let (options, optionFindings) = GenerationOptions.read(configuration.swift)
        let generator = Generator(
            lineages: workspace.lineages, sharedTypes: workspace.sharedTypes, folder: workspace.folder, options: options
        )
        let (files, generationFindings) = generator.generate()
        let checker = Checker(configuration)
        let (known, knownFindings) = KnownFindings.read(workspace.knownFindings, folder: workspace.folder)
        let checked =
            workspace.findings + configurationFindings + optionFindings + knownFindings
            + workspace.map(checker.findings(in:)).flatMap(\.self)
            + checker.findings(in: workspace.topics, lineages: workspace.lineages)
        let findings = known.split(checked).fresh + generationFindings
        guard Verdict(findings) == .clean else { return findings }
        try GeneratedFolder(output).update(files.map { ($0.name, $0.text) })
        return findings
    }
}
