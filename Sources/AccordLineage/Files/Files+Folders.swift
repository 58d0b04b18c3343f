#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Files {
    /// An entry of a folder.
    struct Entry {
        /// In which bytes that are no UTF-8 have been replaced.
        let name: String
        let isUTF8: Bool
        /// It is what is no folder, no link and nothing else, as far as the folder itself says so.
        let isOrdinary: Bool
    }

    /// All that is in a folder, in no order, hidden files as well.
    static func entries(of folder: String) throws(FileError) -> [Entry] {
        guard let handle = opendir(folder) else { throw FileError(folder) }
        defer { closedir(handle) }
        var entries: [Entry] = []
        while let entry = readdir(handle) {
            let (name, isUTF8) = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 1) {
                    (String(cString: $0), String(validatingCString: $0) != nil)
                }
            }
            guard name != ".", name != ".." else { continue }
            entries.append(Entry(name: name, isUTF8: isUTF8, isOrdinary: Int(entry.pointee.d_type) == Int(DT_REG)))
        }
        return entries
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    public static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The folder that a path's last segment lies in.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes a folder and those above it that are not there; where it has to last, each of them is on the disk afterwards.
    static func makeFolder(_ path: String, lasts: Bool = false) throws(FileError) {
        guard !path.isEmpty, !isFolder(path) else { return }
        let parent = parent(of: path)
        try makeFolder(parent, lasts: lasts)
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(path) }
        if lasts { try flushFolder(parent) }
    }

    /// Waits until the names in a folder are on the disk. Some file systems cannot be asked that.
    static func flushFolder(_ path: String) throws(FileError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 || [EINVAL, ENOTSUP, EBADF].contains(errno) else { throw FileError(path) }
    }
}
