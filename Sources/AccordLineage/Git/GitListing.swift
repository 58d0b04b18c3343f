/// What git says is in a folder: files and symbolic links, by their paths below it.
struct GitListing {
    private let source: GitSource
    private let repository: GitRepository
    private let prefix: String
    private var files: [String: String] = [:]
    private var links: [String: String] = [:]
    /// Submodules, by their paths from the top of the repository.
    private var repositories: [String] = []

    /// The way from the top of the repository to the folder is empty, or has a slash at its end.
    init(_ source: GitSource, of repository: GitRepository, below prefix: String) throws(FileError) {
        (self.source, self.repository, self.prefix) = (source, repository, prefix)
        let listed = try repository.git.run(source.listing(below: prefix, pathToTop: repository.topFromFolder))
        guard listed.status == 0 else { throw repository.failure("git says: \(listed.errors.gitMessage)") }
        for line in listed.output.split(separator: 0) {
            guard let entry = GitEntry(line) else { throw repository.failure("git has a name here that is not UTF-8") }
            try take(entry)
        }
    }

    var paths: [String] { Array(files.keys) }

    private mutating func take(_ entry: GitEntry) throws(FileError) {
        if entry.isUnmerged {
            throw repository.failure("there are unmerged files; resolve them, then: git add --update")
        }
        let path = String(entry.path.dropFirst(prefix.count))
        switch entry.kind {
        case .file: files[path] = entry.object
        case .link: links[path] = entry.object
        case .repository: repositories.append(entry.path)
        }
    }

    /// The objects of the files by their paths, those behind links included.
    func resolvingLinks() throws(FileError) -> [String: String] {
        if let path = repositories.first {
            throw repository.failure("'\(path)' is a repository of its own, and its files are not in this one")
        }
        try repository.blobs.load(Array(links.values))
        var resolved = files
        for (path, link) in links {
            let found = try behind(String(decoding: try repository.blobs.read(link, of: path), as: UTF8.self), of: path)
            if found.isEmpty, Self.mayMatter(path) {
                throw repository.failure(
                    "the symbolic link '\(prefix + path)' cannot be followed in git; commit what is behind it")
            }
            for (file, entry) in found { resolved[path + file] = entry }
        }
        return resolved
    }

    /// A file that is read, or what may be a folder of them.
    private static func mayMatter(_ path: String) -> Bool {
        FileRole(path: path).reader != nil || FileRole.mayBeFolder(path)
    }

    /// The file that a link leads to, or the files below that folder, by what follows the link's own path. Nothing where
    /// it leads out of the repository, or by way of another link.
    private func behind(_ text: String, of path: String) throws(FileError) -> [String: String] {
        let parent = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let target = (prefix + parent + text).shortestPath
        guard !text.hasPrefix("/"), target != ".", !target.hasPrefix("..") else { return [:] }
        let found = try repository.git.run(source.listing(below: target, pathToTop: repository.topFromFolder))
        var files: [String: String] = [:]
        for line in found.output.split(separator: 0) {
            guard let entry = GitEntry(line), entry.kind == .file, !entry.isUnmerged else { return [:] }
            files[String(entry.path.dropFirst(target.count))] = entry.object
        }
        return files
    }
}
