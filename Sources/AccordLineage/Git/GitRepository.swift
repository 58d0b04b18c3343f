/// The repository that a folder of schemas lies in. What it cannot do, it says with the command that helps.
struct GitRepository {
    let git: Git
    let blobs: GitBlobs
    /// The way from the top of the repository to the folder: empty, or with a slash at its end.
    let prefix: String
    /// How many folders of the way are not there.
    private let missingDepth: Int
    let isShallow: Bool

    init(_ folder: String) throws(FileError) {
        // A folder that is gone may still be in a commit.
        let (nearest, missing) = Self.nearestFolder(to: folder)
        git = Git(folder: nearest)
        blobs = GitBlobs(git)
        missingDepth = missing.split(separator: "/").count
        let found = try git.run(["rev-parse", "--show-prefix", "--is-shallow-repository"])
        guard found.status == 0 else { throw Self.refusal(folder, found) }
        // A folder's name may hold line breaks; the last line is the answer to the second question.
        let lines = found.line.split(separator: "\n", omittingEmptySubsequences: false)
        prefix = lines.dropLast().joined(separator: "\n") + missing
        isShallow = lines.last == "true"
    }

    /// The part of a path that is there, and the part that is not, with a slash at its end.
    private static func nearestFolder(to path: String) -> (folder: String, missing: String) {
        var (folder, missing) = (path.shortestPath, "")
        while !Files.isFolder(folder), folder != ".", folder != "/" {
            missing = folder.split(separator: "/").last.map { "\($0)/" + missing } ?? missing
            folder = "\(folder)/..".shortestPath
        }
        return (folder, missing)
    }

    private static func refusal(_ folder: String, _ result: Git.Result) -> FileError {
        if result.errors.contains("not a git repository") {
            return FileError(folder, reason: "this lies in no git repository; make one: git init")
        }
        return FileError(folder, reason: "git says: \(result.errors.gitMessage)")
    }

    /// From the folder that git runs in to the top of the repository, with a slash at its end.
    var pathToTop: String { "\(git.folder)/\(topFromFolder)" }

    /// The same for git itself.
    var topFromFolder: String {
        let depth = prefix.split(separator: "/").count - missingDepth
        return "./" + String(repeating: "../", count: max(0, depth))
    }

    /// Nil where nothing was committed yet.
    func head() throws(FileError) -> String? { try find("HEAD") }

    /// What is being merged into HEAD, if anything is.
    func mergeHead() throws(FileError) -> String? { try find("MERGE_HEAD") }

    /// The newest commit that a revision and HEAD have in common: where the work at hand began.
    func mergeBase(with revision: String) throws(FileError) -> String {
        guard let head = try head() else {
            throw failure("the repository has no commits yet; make the first one: git commit")
        }
        let commit = try commit(revision)
        let found = try git.run(["merge-base", "--all", commit, head])
        guard !found.line.contains("\n") else {
            throw failure(
                "'\(revision)' and HEAD were merged both ways, and have no one commit in common that is the newest; "
                    + "merge it first: git merge \(revision.shellWord)")
        }
        guard found.status == 0, !found.line.isEmpty else {
            throw failure(
                isShallow
                    ? "the clone is shallow and does not reach back to where '\(revision)' and HEAD part; "
                        + "get the rest: git fetch --unshallow"
                    : "'\(revision)' and HEAD have no commit in common; name a commit that HEAD comes from: "
                        + "git log --oneline")
        }
        return found.line
    }

    /// Files of the index without those that git was only told of (`git add --intent-to-add`): they are empty there, and
    /// a comparison with HEAD does not see them.
    func withoutIntended(_ entries: [String: String], below prefix: String) throws(FileError) -> [String: String] {
        let empty = try git.run(["hash-object", "-t", "blob", "--stdin"]).line
        guard entries.values.contains(empty) else { return entries }
        let emptyTree = try git.run(["hash-object", "-t", "tree", "--stdin"]).line
        let base = try head() ?? emptyTree
        let staged = try git.run([
            "diff-index", "--cached", "--ita-invisible-in-index", "--name-only", "-z", "--no-renames", base,
        ])
        let listed = try git.run(GitSource.commit(base).listing(below: prefix, pathToTop: topFromFolder))
        let known = Set(
            staged.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
                + listed.output.split(separator: 0).compactMap { GitEntry($0)?.path })
        return entries.filter { $0.value != empty || known.contains(prefix + $0.key) }
    }

    /// Files that git keeps in another form than they have on disk, by a filter of `.gitattributes`, cannot be compared.
    func refuseFilters(of paths: [String]) throws(FileError) {
        guard missingDepth == 0, !paths.isEmpty else { return }
        let input = paths.map { $0 + "\0" }.joined()
        let answer = try git.run(["check-attr", "-z", "--stdin", "filter"], input: Array(input.utf8))
        let fields = answer.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        for start in stride(from: 0, to: fields.count - 2, by: 3)
        where !["unspecified", "unset"].contains(fields[start + 2]) {
            throw failure(
                "git keeps '\(fields[start])' through the filter '\(fields[start + 2])'; take the folder out of it in "
                    + ".gitattributes")
        }
    }

    func failure(_ reason: String) -> FileError { FileError(git.folder, reason: reason) }
}
