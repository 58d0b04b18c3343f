import AccordDiagnostics
import AccordLineage
import AccordSchemas
import ArgumentParser

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a contract that passes.",
        discussion: "Its payload has the topic's key; namespace and types are those of the contracts beside it.")

    @Argument(help: "The contract's name: an event in the past tense, or a command in the imperative.")
    var name: String

    @Option(help: "The topic's name, or its folder.")
    var topic: String

    @Flag(help: "JSON Schema in place of Avro.")
    var json = false

    @Option(help: "The message key of a topic that is not there yet, a field or several with commas between them.")
    var key: String?

    @Option(help: "The folder of schemas.")
    var path = "schemas"

    @OptionGroup var output: OutputOptions

    func run() throws {
        let project = try Project(path)
        let known = project.workspace.topics.first { $0.name == topic || $0.folder == topic }
        let draft = try known.map(ContractDraft.init) ?? newTopic(beside: project.workspace.topics)
        guard !project.workspace.lineages.contains(where: { $0.name == name && $0.topic.folder == draft.topic.folder })
        else { throw failure("there is a contract '\(name)' in \(draft.topic.folder)") }
        let (file, lineage) = draft.contract(
            name, json ? .json : .avro, beside: project.workspace.lineages, in: project.workspace.folder)
        guard let lineage else {
            throw failure("'\(name)', or a field of its key, is no name that a schema can have: use letters and digits")
        }
        let findings = project.checker.findings(in: lineage)
        guard Verdict(findings) == .clean else { return try output.report(findings) }
        do throws(FileError) {
            if known == nil {
                let path = try project.workspace.create("\(draft.topic.folder)/topic.yaml", draft.topicText)
                StandardOutput.write("wrote \(path.printable)\n")
            }
            let path = try project.workspace.create(file, lineage.contract.document.file.text)
            StandardOutput.write("wrote \(path.printable)\n")
        } catch {
            throw failure("\(error)")
        }
        try output.report(findings)
    }

    /// A topic that is not there yet needs a key.
    private func newTopic(beside topics: [Topic]) throws -> ContractDraft {
        guard let key else {
            let question = Suggestion.question(for: topic, among: topics.map(\.name))
            throw failure(
                "there is no topic '\(topic)'; " + (question ?? "write its message key to make it: --key order_id"))
        }
        guard Topic.isName(topic) else { throw failure("'\(topic)' is no name of a topic") }
        let fields = key.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard !fields.contains("") else {
            throw failure("'\(key)' is no message key: write order_id, or account_id,symbol")
        }
        return ContractDraft(topic: topic, key: fields)
    }
}
