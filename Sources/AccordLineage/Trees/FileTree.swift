/// The files below a folder, wherever they are kept: on disk, in a commit, in the index of git.
protocol FileTree: Sendable {
    /// Relative to the folder, sorted by bytes; hidden ones are left out.
    var paths: [String] { get }

    /// The content of a file by its path relative to the folder, which may lead out of it.
    func read(_ path: String) throws(FileError) -> [UInt8]
}
