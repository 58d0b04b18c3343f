/// The files below a folder, wherever they are kept: on disk, in a commit, in the index of git.
protocol FileTree: Sendable {
    /// Relative to the folder, sorted by bytes; hidden ones are left out.
    var paths: [String] { get }

    /// Symbolic links that may lead to a folder of files and were not followed, with the reason, sorted by their paths.
    var unfollowed: [FileError] { get }

    /// The content of a file by its path relative to the folder, which may lead out of it, but not out of what belongs to
    /// the folder: its repository.
    func read(_ path: String) throws(FileError) -> [UInt8]
}
