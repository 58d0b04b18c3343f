import AccordCompatibility
import AccordDiagnostics
import AccordLineage
import AccordRules
import AccordSchemas
import ArgumentParser

struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compares two schemas, the older one first.",
        discussion: "Exit code 0: compatible. 1: not compatible. 2: undecided, or a file could not be read.")

    @Argument(help: "The older schema, NAME.avsc or NAME.schema.json.")
    var old: String

    @Argument(help: "The newer schema.")
    var new: String

    @Option(help: "What the newer schema has to keep to.")
    var level = Level.optionalOnly

    @OptionGroup var output: OutputOptions

    func run() throws {
        let (lineage, findings): (Lineage?, [Finding])
        do throws(FileError) {
            (lineage, findings) = try Lineage.read(old: old, new: new)
        } catch {
            throw failure("\(error)")
        }
        let checker = Checker(Configuration().overriding(level: level))
        try output.report(findings + (lineage.map(checker.changes(in:)) ?? []))
    }
}
