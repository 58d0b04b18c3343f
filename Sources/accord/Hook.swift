import AccordDiagnostics
import AccordLineage
import ArgumentParser

struct Hook: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hook", abstract: "Checks what is staged before every commit.",
        subcommands: [Install.self, Uninstall.self])

    struct Install: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "install", abstract: "Writes a pre-commit hook of git that checks what is staged.",
            discussion:
                "A hook that is there already is left alone. The framework pre-commit has its own way: docs/gates.md.")

        @Argument(help: "The folder of schemas.")
        var path = "schemas"

        @Option(help: "What the hook holds contracts against besides their releases, as of accord check.")
        var against: String?

        func validate() throws {
            if let against { _ = try AgainstOption.baseline(against) }
        }

        func run() throws {
            let hook = try GitHook(path)
            if let against { try hook.check(AgainstOption.baseline(against)) }
            try hook.install(against.map { ["--against", $0] } ?? [])
            StandardOutput.write("wrote \(hook.path.printable)\n")
        }
    }

    struct Uninstall: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "uninstall", abstract: "Removes the hook that accord wrote.")

        @Argument(help: "The folder of schemas.")
        var path = "schemas"

        func run() throws {
            let hook = try GitHook(path)
            StandardOutput.write(
                try hook.uninstall() ? "removed \(hook.path.printable)\n" : "there is no hook to remove\n")
        }
    }
}
