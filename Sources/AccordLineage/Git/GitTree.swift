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
        return try read((prefix + inside).shortestPath, fromTopFor: path)
    }

    /// A file that lies elsewhere in the repository, or the one that a symbolic link there leads to.
    private func read(_ whole: String, fromTopFor path: String, links: Int = 0) throws(FileError) -> [UInt8] {
        guard whole != "..", !whole.hasPrefix("../"), !whole.hasPrefix("/") else {
            throw FileError(path, reason: "it lies outside of the repository", help: ReadingBoundary.help)
        }
        let listed = try repository.git.run(source.listing(below: whole, pathToTop: repository.topFromFolder))
        guard let entry = listed.output.split(separator: 0).first.flatMap({ GitEntry($0) }), entry.path == whole,
            !entry.isUnmerged, entry.kind != .repository, links < 40
        else { throw FileError(path, reason: "git has no such file there") }
        let bytes = try repository.blobs.read(entry.object, of: path)
        guard entry.kind == .link else { return bytes }
        let target = String(decoding: bytes, as: UTF8.self)
        let next = target.hasPrefix("/") ? target : "\(whole)/../\(target)".shortestPath
        return try read(next, fromTopFor: path, links: links + 1)
    }
}
