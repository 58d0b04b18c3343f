#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// All files below a folder, by their paths relative to it, sorted by bytes; hidden ones are left out.
struct FolderListing {
    /// Deeper folders are symbolic links that lead back up.
    private static let depthLimit = 32

    private(set) var paths: [String] = []

    init(_ folder: String) throws(FileError) {
        try walk(folder, prefix: "", depth: 0)
        paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private mutating func walk(_ folder: String, prefix: String, depth: Int) throws(FileError) {
        guard let handle = opendir(folder) else { throw FileError(folder) }
        defer { closedir(handle) }
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: UInt8.self, capacity: 1) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = "\(folder)/\(name)"
            if Files.isFolder(path) {
                guard depth < Self.depthLimit else { continue }
                try walk(path, prefix: "\(prefix)\(name)/", depth: depth + 1)
            } else {
                paths.append(prefix + name)
            }
        }
    }
}
