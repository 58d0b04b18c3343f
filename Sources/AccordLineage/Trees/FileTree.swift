/// The files below a folder, wherever they are kept: on disk, in a commit, in the index of git.
protocol FileTree {
    /// Relative to the folder, sorted by bytes; hidden ones are left out.
    var paths: [String] { get }

    /// The content of a file by its path relative to the folder, which may lead out of it.
    func read(_ path: String) throws(FileError) -> [UInt8]
}

extension String {
    /// The path without empty segments, `.`, and segments that `..` takes back.
    var shortestPath: String {
        var segments: [Substring] = []
        for segment in split(separator: "/") where segment != "." {
            if segment == "..", let last = segments.last, last != ".." {
                segments.removeLast()
            } else {
                segments.append(segment)
            }
        }
        let joined = (hasPrefix("/") ? "/" : "") + segments.joined(separator: "/")
        return joined.isEmpty ? "." : joined
    }
}
