// A revision is whatever git takes for one commit (gitrevisions).
extension GitRepository {
    /// The commit of a revision; throws where there is none, or more than one.
    func commit(_ revision: String) throws(FileError) -> String {
        let found = try resolve(revision)
        guard let object = found.first else {
            guard let path = Self.path(in: revision) else { throw try unknown(revision) }
            throw failure(Self.noCommit(revision, path))
        }
        guard found.count == 1, !object.hasPrefix("^") else {
            throw failure("'\(revision)' is a range of commits; name one of them")
        }
        // An annotated tag is an object of its own, which says of which commit it is.
        if let commit = try resolve(object + "^{commit}").first { return commit }
        throw failure(Self.noCommit(revision, Self.path(in: revision)))
    }

    /// The commit of a name that need not be there.
    func find(_ name: String) throws(FileError) -> String? { try resolve(name + "^{commit}").first }

    /// The objects that a revision leads to, those to leave out with a `^` before them. Text to search for, as in
    /// `:/text`, goes to the end of a revision: nothing can be added to it.
    private func resolve(_ revision: String) throws(FileError) -> [String] {
        guard !revision.hasPrefix("-"), !revision.isEmpty else { return [] }
        let found = try git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision])
        let objects = found.line.split(separator: "\n").map(String.init)
        // Where there are several, git says so by its status as well.
        return found.status == 0 || objects.count > 1 ? objects : []
    }

    /// The file or folder that a revision such as `main:schemas` or `:schemas` is about; nil of one that is about a commit.
    private static func path(in revision: String) -> String? {
        guard !revision.hasPrefix(":/"), let colon = revision.firstIndex(of: ":"),
            !revision[..<colon].contains("{")
        else { return nil }
        return String(revision[revision.index(after: colon)...])
    }

    private static func noCommit(_ revision: String, _ path: String?) -> String {
        let commit = path.map { String(revision.dropLast($0.utf8.count + 1)) } ?? ""
        let help = commit.isEmpty ? "name a commit: git log --oneline" : "write git:\(commit)"
        return "'\(revision)' is a file or folder, and no commit; the folder of schemas is found in the commit: \(help)"
    }

    private func unknown(_ revision: String) throws(FileError) -> FileError {
        let remotes = try git.run(["remote"]).line.split(separator: "\n").map(String.init)
        let missing = "there is no revision '\(revision)'"
        let isRelative =
            ["HEAD", ":/"].contains(where: revision.hasPrefix) || ["~", "^", "@{"].contains(where: revision.contains)
        if isRelative, !isShallow { return failure("\(missing); these are there: git log --oneline") }
        if let remote = remotes.first(where: { revision.hasPrefix($0 + "/") }) {
            let branch = String(revision.dropFirst(remote.count + 1))
            // A clone of one branch does not know the others by the names of the remote unless it is told to.
            let reference = "+refs/heads/\(branch):refs/remotes/\(revision)"
            return failure("\(missing); fetch it: git fetch \(remote.shellWord) \(reference.shellWord)")
        }
        for remote in remotes where try find("\(remote)/\(revision)") != nil {
            return failure("\(missing), but one of a remote: --against \("git:\(remote)/\(revision)".shellWord)")
        }
        guard let remote = remotes.first else { return failure("\(missing); these are there: git branch --all") }
        return failure(
            isShallow
                ? "\(missing), and the clone is shallow; get the rest: git fetch --unshallow \(remote.shellWord)"
                : "\(missing); fetch what the remote has: git fetch \(remote.shellWord) --tags")
    }
}
