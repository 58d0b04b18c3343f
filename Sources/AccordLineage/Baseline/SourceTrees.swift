/// The files that are checked, and those of the baseline.
struct SourceTrees {
    let present: any FileTree
    private(set) var earlier: EarlierTree?

    init(_ folder: String, staged: Bool, against baseline: Baseline) throws(FileError) {
        var repository: GitRepository?
        if staged { repository = try GitRepository(folder) }
        if case .git = baseline, repository == nil { repository = try GitRepository(folder) }
        let blobs = repository.map { GitBlobs($0.git) }
        if staged, let repository, let blobs {
            present = try GitTree(repository.stagedTree(), of: repository, prefix: repository.prefix, blobs: blobs)
        } else {
            present = try FolderTree(folder)
        }
        switch baseline {
        case .git(let revision):
            guard let repository, let blobs else { return }
            let commit = try repository.mergeBase(with: revision)
            earlier = try EarlierTree(commit, of: repository, label: revision, present.paths, blobs)
        case .folder(let path):
            earlier = EarlierTree(tree: try FolderTree(path), label: path, name: path.shortestPath, onlyReleases: false)
        case .history:
            guard staged, let repository, let blobs, let head = try repository.head() else { return }
            earlier = try EarlierTree(head, of: repository, label: "HEAD", present.paths, blobs, onlyReleases: true)
        }
    }
}

/// The folder of schemas as it was at a baseline.
struct EarlierTree {
    let tree: any FileTree
    /// The baseline in messages: `main`, `HEAD`, a path.
    let label: String
    /// What the paths of its files start with, in findings.
    let name: String
    /// The states of contracts that were not released do not count.
    let onlyReleases: Bool
}

extension EarlierTree {
    /// The folder at a commit. Where it was called otherwise there, it is found by the topics that are in it.
    fileprivate init(
        _ commit: String, of repository: GitRepository, label: String, _ present: [String], _ blobs: GitBlobs,
        onlyReleases: Bool = false
    ) throws(FileError) {
        var prefix = repository.prefix
        var tree = try GitTree(commit, of: repository, prefix: prefix, blobs: blobs)
        if tree.paths.isEmpty, !prefix.isEmpty {
            let all = try GitListing(commit, of: repository, below: "").paths
            prefix = Self.prefix(of: present, in: all) ?? prefix
            tree = try GitTree(commit, of: repository, prefix: prefix, blobs: blobs)
        }
        self.init(
            tree: tree, label: label, name: "\(label):\(prefix.isEmpty ? "." : String(prefix.dropLast()))",
            onlyReleases: onlyReleases)
    }

    /// The folder in which most of the topics are that there are now.
    private static func prefix(of present: [String], in all: [String]) -> String? {
        let topics = Set(present.filter { $0.hasSuffix("topic.yaml") })
        var votes: [String: Int] = [:]
        for path in all where path.hasSuffix("topic.yaml") {
            for topic in topics where path == topic || path.hasSuffix("/" + topic) {
                votes[String(path.dropLast(topic.count)), default: 0] += 1
            }
        }
        return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
