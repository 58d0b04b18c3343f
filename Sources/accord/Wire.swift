import AccordDiagnostics
import AccordDocuments
import AccordSchemas
import ArgumentParser

struct Wire: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wire", abstract: "Prints the schema of a contract's messages: the one to register.",
        discussion: "A contract that describes the payload alone is printed with the standard header around it.")

    @Argument(help: "The contract's name.")
    var name: String

    @Option(help: "The folder of schemas.")
    var path = "schemas"

    @OptionGroup var output: OutputOptions

    func run() throws {
        let project = try Project(path)
        let lineage = try project.lineage(name)
        guard Verdict(project.findings) == .clean, let tree = lineage.wireTree else {
            return output.report(project.findings)
        }
        StandardOutput.write(tree.text() + "\n")
    }
}
