/// What git says is in a folder of a tree: files and symbolic links, by their paths below it.
struct GitListing {
    private let repository: GitRepository
    private let object: String
    private let prefix: String
    private var files: [String: String] = [:]
    private var links: [String: String] = [:]

    init(_ object: String, of repository: GitRepository, below prefix: String) throws(FileError) {
        (self.repository, self.object, self.prefix) = (repository, object, prefix)
        let arguments = ["ls-tree", "-r", "-z", "--full-tree", object] + (prefix.isEmpty ? [] : [prefix])
        let listed = try repository.git.run(arguments)
        guard listed.status == 0 else { throw repository.failure("git says: \(listed.errors.gitMessage)") }
        for line in listed.output.split(separator: 0) { try take(line) }
    }

    var paths: [String] { Array(files.keys) }

    /// MODE SP TYPE SP OBJECT TAB PATH
    private mutating func take(_ line: ArraySlice<UInt8>) throws(FileError) {
        guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return }
        let words = line[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        let path = String(decoding: line[(tab + 1)...].dropFirst(prefix.utf8.count), as: UTF8.self)
        switch (words[0], words[1]) {
        case ("120000", _): links[path] = words[2]
        case (_, "blob"): files[path] = words[2]
        default: throw repository.failure("'\(path)' is a repository of its own, and its files are not in this one")
        }
    }

    /// The objects of the files by their paths, those behind links included.
    func resolvingLinks(reading blobs: GitBlobs) throws(FileError) -> [String: String] {
        try blobs.load(Array(links.values))
        var resolved = files
        for (path, link) in links {
            let parent = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
            let target = (parent + String(decoding: try blobs.read(link), as: UTF8.self)).shortestPath
            for (file, entry) in try behind(target) { resolved[path + file] = entry }
        }
        return resolved
    }

    /// The file that a link leads to, or the files below that folder, by what follows the link's own path. A link to a
    /// link is not followed, and one that leads out of the repository leads to nothing.
    private func behind(_ target: String) throws(FileError) -> [String: String] {
        if let file = files[target] { return ["": file] }
        let place = "\(object):\((prefix + target).shortestPath)"
        let found = try repository.git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", place])
        guard found.status == 0 else { return [:] }
        guard try repository.git.run(["cat-file", "-t", found.line]).line == "tree" else { return ["": found.line] }
        let below = try GitListing(found.line, of: repository, below: "")
        return Dictionary(uniqueKeysWithValues: below.files.map { ("/" + $0.key, $0.value) })
    }
}
