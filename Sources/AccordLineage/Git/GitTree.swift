/// The folder of schemas as a commit has it, or as it is staged.
struct GitTree: FileTree {
    private let repository: GitRepository
    private let source: GitSource
    /// The way from the top of the repository to the folder.
    private let prefix: String
    private let entries: [String: String]
    let paths: [String]
    /// A link that cannot be followed in git ends the run.
    var unfollowed: [FileError] { [] }

    /// Reads at once what Accord would read of it.
    init(_ source: GitSource, of repository: GitRepository, prefix: String) throws(FileError) {
        (self.source, self.repository, self.prefix) = (source, repository, prefix)
        var entries = try GitListing(source, of: repository, below: prefix).resolvingLinks()
        if case .index = source { entries = try repository.withoutIntended(entries, below: prefix) }
        self.entries = entries
        paths = entries.keys.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        try repository.blobs.load(
            paths.filter { FileRole(path: $0).reader != nil }.compactMap { [entries] in entries[$0] })
    }

    func read(_ path: String) throws(FileError) -> [UInt8] {
        let inside = path.shortestPath
        if let entry = entries[inside] { return try repository.blobs.read(entry, of: path) }
        let whole = (prefix + inside).shortestPath
        guard !whole.hasPrefix("../") else { throw FileError(path, reason: "it lies outside of the repository") }
        let found = try repository.git.run([
            "rev-parse", "--verify", "--quiet", "--end-of-options", source.place(whole),
        ])
        guard found.status == 0 else { throw FileError(path, reason: "git has no such file there") }
        return try repository.blobs.read(found.line, of: path)
    }
}
