#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder on disk.
struct FolderTree: FileTree {
    private struct Identity: Hashable {
        let device: UInt64
        let file: UInt64
    }

    private let folder: String
    private(set) var paths: [String] = []
    /// The folders on the way down: a symbolic link that leads back to one of them is not followed.
    private var ancestors: Set<Identity> = []

    init(_ folder: String) throws(FileError) {
        self.folder = folder
        guard Files.isFolder(folder) || !Files.exists(folder) else {
            throw FileError(folder, reason: "this is no folder of schemas, but a file")
        }
        try walk(folder, prefix: "")
        paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    func read(_ path: String) throws(FileError) -> [UInt8] { try Files.read("\(folder)/\(path)") }

    private mutating func walk(_ folder: String, prefix: String) throws(FileError) {
        guard let handle = opendir(folder) else { throw FileError(folder) }
        defer { closedir(handle) }
        var status = stat()
        guard stat(folder, &status) == 0 else { throw FileError(folder) }
        let identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(status.st_ino))
        guard ancestors.insert(identity).inserted else { return }
        defer { ancestors.remove(identity) }
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: UInt8.self, capacity: 1) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = "\(folder)/\(name)"
            // Such a name is not UTF-8. A file with one cannot be read, and that is found; a folder would be passed over.
            if !Files.exists(path), Int(entry.pointee.d_type) != Int(DT_REG) {
                throw FileError(path, reason: "this name cannot be read")
            }
            if Files.isFolder(path) {
                try walk(path, prefix: "\(prefix)\(name)/")
            } else {
                paths.append(prefix + name)
            }
        }
    }
}
