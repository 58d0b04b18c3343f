import AccordConcurrency
import AccordDiagnostics
import AccordLineage
import AccordProject

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
        let (files, findings) = Project(try Workspace.read(schemas)).generate()
        guard Verdict(findings) == .clean else { return findings }
        try GeneratedFolder(output).update(files.map { ($0.name, $0.text) })
        return findings
    }
}
