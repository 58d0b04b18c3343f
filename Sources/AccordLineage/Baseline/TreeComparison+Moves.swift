import AccordDiagnostics
import AccordDocuments
import AccordSchemas

// What is released has its place for good: a topic, and a name.
extension TreeComparison {
    /// By the paths of contracts as they are now. One that leaves its releases behind has been reported already.
    func moves() throws(FileError) -> [String: [Finding]] {
        var found: [String: [Finding]] = [:]
        let histories = releasedNow
        for (old, new) in renames {
            guard let before = FileRole(path: old).contract, let after = FileRole(path: new).contract,
                wasReleased(before), !histories.contains(before)
            else { continue }
            found[new] = [
                try movedToTopic(before, after, old, new), try renamed(before, after, old, new),
            ].compactMap(\.self)
        }
        return found
    }

    private func movedToTopic(
        _ before: ContractKey, _ after: ContractKey, _ old: String, _ new: String
    ) throws(FileError) -> Finding? {
        // A topic that moves as a whole has its name in releases of its own.
        guard !isMovedWhole(before), let then = topicName(before, in: earlier.tree),
            let now = topicName(after, in: present), then != now
        else { return nil }
        return try finding(
            "contract-moved", "'\(before.name)' moves from the topic '\(then)' to the topic '\(now)'", old, new,
            help: "leave it in '\(then)', where it is read, and release a new contract in '\(now)', such as "
                + "\(before.name)V2, as long as anybody reads the old topic")
    }

    private func renamed(
        _ before: ContractKey, _ after: ContractKey, _ old: String, _ new: String
    ) throws(FileError) -> Finding? {
        guard before.name != after.name else { return nil }
        return try finding(
            "contract-renamed", "the contract '\(before.name)' is called '\(after.name)'", old, new,
            help: "keep the name of its file, which is that of its Swift type, or make a new contract")
    }

    private func finding(
        _ rule: String, _ message: String, _ old: String, _ new: String, help: String
    ) throws(FileError) -> Finding {
        let file = SourceFile(path: new.shown(in: folder), bytes: try present.read(new))
        var finding = Finding(
            rule: rule, severity: .error, message, at: Location(file: file, range: 0..<0),
            notes: [Note("as it was at \(earlier.label)", at: try start(of: old))], help: help)
        finding.isAboutRelease = true
        return finding
    }

    /// The topic was released, and its folder is gone.
    private func isMovedWhole(_ contract: ContractKey) -> Bool {
        !isThere(contract.topicFile) && earlier.tree.paths.contains { $0.hasPrefix(contract.topicHistory + "/") }
    }

    /// Nil where nobody can read it.
    private func topicName(_ contract: ContractKey, in tree: any FileTree) -> String? {
        guard let bytes = try? tree.read(contract.topicFile),
            let document = YAMLReader.read(SourceFile(path: contract.topicFile, bytes: bytes)).document
        else { return nil }
        return Topic.read(document, folder: contract.folder) { _ in nil }.topic.name
    }
}
