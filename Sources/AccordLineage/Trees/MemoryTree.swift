/// Files that are given by their contents, as tests have them.
struct MemoryTree: FileTree {
    private let files: [String: [UInt8]]

    /// - Parameter files: Contents by paths relative to the folder.
    init(_ files: [String: [UInt8]]) {
        self.files = files
    }

    var paths: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    var unfollowed: [FileError] { [] }

    func read(_ path: String) throws(FileError) -> [UInt8] {
        guard let bytes = files[path.shortestPath] else { throw FileError(path, reason: "there is no such file") }
        return bytes
    }
}
