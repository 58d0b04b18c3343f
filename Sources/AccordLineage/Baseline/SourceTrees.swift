/// The files that are checked, and those of the baseline.
struct SourceTrees {
    let present: any FileTree
    private(set) var earlier: [BaselineTree] = []

    init(_ folder: String, staged: Bool, against baseline: Baseline) throws(FileError) {
        var repository: GitRepository?
        if staged { repository = try GitRepository(folder) }
        if case .git = baseline, repository == nil { repository = try GitRepository(folder) }
        if staged, let repository {
            present = try GitTree(.index, of: repository, prefix: repository.prefix)
        } else {
            present = try FolderTree(folder)
        }
        try repository?.refuseFilters(of: present.paths.filter { FileRole(path: $0).reader != nil })
        switch baseline {
        case .git(let revision):
            guard let repository else { return }
            // A first commit has nothing to be held against.
            if staged, try repository.head() == nil { break }
            let commit = try repository.mergeBase(with: revision)
            earlier = [try BaselineTree(commit, of: repository, label: revision.abbreviated, present.paths)]
        case .folder(let path):
            earlier = [try BaselineTree(folder: path)]
        case .history: break
        }
        if staged, let repository {
            for (label, commit) in [("HEAD", try repository.head()), ("MERGE_HEAD", try repository.mergeHead())] {
                guard let commit else { continue }
                earlier.append(
                    try BaselineTree(commit, of: repository, label: label, present.paths, onlyReleases: true))
            }
        }
        // What is neither staged nor committed nor there is a typing error.
        if staged, present.paths.isEmpty, earlier.allSatisfy(\.tree.paths.isEmpty), !Files.isFolder(folder) {
            throw FileError(folder, reason: "there is no such folder, and git knows none")
        }
    }
}

extension String {
    /// A full name of a commit is too long for a message.
    fileprivate var abbreviated: String {
        utf8.count >= 40 && allSatisfy(\.isHexDigit) ? String(prefix(10)) : self
    }
}

/// The folder of schemas as it was at a baseline.
struct BaselineTree {
    let tree: any FileTree
    /// The baseline in messages: `main`, `HEAD`, a path.
    let label: String
    /// What the paths of its files start with, in findings.
    let name: String
    /// The states of contracts that were not released do not count.
    let onlyReleases: Bool
}

extension BaselineTree {
    /// Another folder, in which there has to be something.
    fileprivate init(folder: String) throws(FileError) {
        let tree = try FolderTree(folder)
        if let link = tree.unfollowed.first { throw FileError("\(folder)/\(link.path)", reason: link.reason) }
        guard tree.paths.contains(where: { FileRole(path: $0).contract != nil }) else {
            throw FileError(folder, reason: "there are no contracts here to hold others against")
        }
        self.init(tree: tree, label: folder, name: folder.shortestPath, onlyReleases: false)
    }

    /// The folder at a commit. Where it was called otherwise there, it is found by the contracts that are in it.
    fileprivate init(
        _ commit: String, of repository: GitRepository, label: String, _ present: [String],
        onlyReleases: Bool = false
    ) throws(FileError) {
        var prefix = repository.prefix
        var tree = try GitTree(.commit(commit), of: repository, prefix: prefix)
        if !prefix.isEmpty, !tree.paths.contains(where: FileRole.isTopic) {
            let all = try GitListing(.commit(commit), of: repository, below: "").paths
            prefix = Self.prefix(of: present, in: all, goneFrom: repository) ?? prefix
            tree = try GitTree(.commit(commit), of: repository, prefix: prefix)
        }
        self.init(
            tree: tree, label: label, name: "\(label):\(prefix.isEmpty ? "." : String(prefix.dropLast()))",
            onlyReleases: onlyReleases)
    }

    /// The folder in which most of the contracts are that there are now, of those folders that are gone. A contract is
    /// as deep in it as it is now.
    private static func prefix(of present: [String], in all: [String], goneFrom repository: GitRepository) -> String? {
        var depths: [Substring: Int] = [:]
        for path in present where FileRole(path: path).contract != nil {
            let segments = path.split(separator: "/")
            depths[segments[segments.count - 1]] = segments.count
        }
        var votes: [String: Int] = [:]
        for path in all where !path.contains("history/") {
            let segments = path.split(separator: "/")
            guard let depth = depths[segments[segments.count - 1]], depth < segments.count else { continue }
            votes[segments.dropLast(depth).map { $0 + "/" }.joined(), default: 0] += 1
        }
        return votes.filter { (try? FolderTree(repository.pathToTop + $0.key))?.paths.isEmpty ?? true }
            .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
