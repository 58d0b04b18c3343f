import AccordDiagnostics

/// Two states of one folder of schemas, file by file.
struct TreeComparison {
    let earlier: BaselineTree
    let present: any FileTree
    /// As the paths of findings start.
    let folder: String
    /// Old paths of contracts, with the new ones.
    let renames: [String: String]
    private let presentPaths: Set<String>
    private let releasedThen: Set<ContractKey>
    private let topicsThen: Set<String>
    private let topicsNow: Set<String>

    init(_ earlier: BaselineTree, _ present: any FileTree, folder: String) throws(FileError) {
        (self.earlier, self.present, self.folder) = (earlier, present, folder)
        let pathsThen = Set(earlier.tree.paths)
        presentPaths = Set(present.paths)
        releasedThen = Set(earlier.tree.paths.compactMap { FileRole(path: $0).released })
        topicsThen = Self.topics(in: earlier.tree.paths)
        topicsNow = Self.topics(in: present.paths)
        var gone: [(path: String, bytes: [UInt8])] = []
        for path in earlier.tree.paths where !presentPaths.contains(path) && Self.isContract(path, topicsThen) {
            gone.append((path, try earlier.tree.read(path)))
        }
        var new: [(path: String, bytes: [UInt8])] = []
        for path in present.paths where !gone.isEmpty && !pathsThen.contains(path) && Self.isContract(path, topicsNow) {
            new.append((path, try present.read(path)))
        }
        renames = Renames(gone: gone, new: new).newPaths
    }

    private static func topics(in paths: [String]) -> Set<String> {
        Set(paths.compactMap { if case .topic(let folder) = FileRole(path: $0) { folder } else { nil } })
    }

    private static func isContract(_ path: String, _ topics: Set<String>) -> Bool {
        FileRole(path: path).contract.map { topics.contains($0.folder) } ?? false
    }

    /// The file of a schema was one in a topic.
    func wasContract(_ path: String) -> Bool { Self.isContract(path, topicsThen) }

    /// The contracts that have releases.
    var releasedNow: Set<ContractKey> { Set(present.paths.compactMap { FileRole(path: $0).released }) }

    /// The contract had a release.
    func wasReleased(_ key: ContractKey) -> Bool { releasedThen.contains(key) }

    private func isContract(_ path: String) -> Bool { isThere(path) && Self.isContract(path, topicsNow) }

    func isThere(_ path: String) -> Bool { presentPaths.contains(path) }

    /// Any schema that is no release is new, gone, or not what it was.
    func differsInSchemas() throws(FileError) -> Bool {
        try !changedPaths { $0.contract != nil }.isEmpty
    }

    /// The files that say what contracts are held to, and what topics are, where they are new, gone, or not what they were.
    func changedSettings() throws(FileError) -> [String] {
        try changedPaths {
            switch $0 {
            case .configuration, .knownFindings, .topic: true
            default: false
            }
        }.map { $0.shown(in: folder) }
    }

    private func changedPaths(_ isMeant: (FileRole) -> Bool) throws(FileError) -> [String] {
        let (then, now) = (Set(earlier.tree.paths), presentPaths)
        var changed: [String] = []
        for path in then.union(now).sorted() where isMeant(FileRole(path: path)) {
            guard then.contains(path), now.contains(path), try earlier.tree.read(path) == present.read(path) else {
                changed.append(path)
                continue
            }
        }
        return changed
    }

    /// By their paths then. Where releases are still there, they have been reported already.
    func deletedContracts() throws(FileError) -> [(path: String, finding: Finding)] {
        let histories = releasedNow
        var deleted: [(path: String, finding: Finding)] = []
        for path in earlier.tree.paths where !isContract(path) && renames[path] == nil && wasContract(path) {
            guard let key = FileRole(path: path).contract, !histories.contains(key) else { continue }
            var finding = Finding(
                rule: "contract-deleted", severity: .error, "the contract '\(key.name)' is gone",
                at: try start(of: path), label: "as it was at \(earlier.label)",
                help: "bring it back: its messages may still be in the topic")
            finding.isAboutRelease = wasReleased(key)
            deleted.append((path, finding))
        }
        return deleted
    }

    func start(of path: String) throws(FileError) -> Location {
        Location(file: SourceFile(path: path.shown(in: folder), bytes: try earlier.tree.read(path)), range: 0..<0)
    }
}
