import AccordDiagnostics
import AccordLineage
import AccordSchemas
import ArgumentParser

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Writes a folder of schemas that passes: a policy, a topic and a contract.",
        discussion: "Nothing that is there is touched.")

    @Argument(help: "The folder of schemas.")
    var path = "schemas"

    func validate() throws {
        if path.isEmpty { throw ValidationError("The folder needs a name.") }
    }

    func run() throws {
        for file in try StarterFiles.write(to: path) { StandardOutput.write("wrote \(file.printable)\n") }
        StandardOutput.write(
            """
            accord check \(path.printable): holds the contracts to the rules
            accord new OrderShipped --topic orders\(path == "schemas" ? "" : " --path \(path.printable)"): writes another contract

            """)
    }
}
