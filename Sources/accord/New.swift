import AccordDiagnostics
import AccordLineage
import AccordProject
import AccordSchemas
import ArgumentParser

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Writes a contract that passes.",
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
        let project = try Project(path, mayBeEmpty: true)
        guard Verdict(project.findings) != .unchecked else { return output.report(project.findings) }
        let workspace = project.workspace
        let draft = try draft(beside: workspace.topics)
        if let other = workspace.lineages.first(where: { $0.name == name }) {
            throw failure("there is a contract '\(name)' in \(other.topic.folder)")
        }
        let (file, lineage) = draft.contract(
            name, json ? .json : .avro, beside: workspace.lineages, in: workspace.folder)
        guard let lineage else { throw failure("'\(name)' is no name of a contract: use letters and digits") }
        // It has one now.
        var topic = draft.topic
        topic.isWithoutContracts = false
        let findings =
            project.checker.findings(in: lineage)
            + project.checker.findings(in: [topic], lineages: [lineage])
        guard Verdict(findings) == .clean else { return output.report(findings, checked: [lineage.path]) }
        var files = [(path: file, text: lineage.contract.document.file.text)]
        if let text = draft.topicText { files.insert(("\(draft.topic.folder)/topic.yaml", text), at: 0) }
        for path in try workspace.create(files) { output.say("wrote \(path.printable)\n") }
        output.report(findings, checked: [lineage.path])
    }

    /// A topic that is there has its key; one that is not needs one.
    private func draft(beside topics: [Topic]) throws -> ContractDraft {
        if let known = topics.first(where: { $0.name == topic || $0.folder == topic }) {
            guard key == nil else { throw failure("the topic '\(topic)' is there and has its key; leave out --key") }
            return ContractDraft(known)
        }
        guard let key else {
            let question = Suggestion.question(for: topic, among: topics.map(\.name))
            throw failure(
                "there is no topic '\(topic)'; " + (question ?? "write its message key to make it: --key order_id"))
        }
        guard Topic.isName(topic), topic != "history" else { throw failure("'\(topic)' is no name of a topic here") }
        let fields = key.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard let draft = ContractDraft(topic: topic, key: fields) else {
            throw failure("'\(key)' is no message key: write order_id, or account_id,symbol")
        }
        return draft
    }
}
