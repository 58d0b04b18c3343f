#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A new file with a name of its own beside the one that it is to become.
///
/// It is locked while it is written: one that nobody holds a lock on was left behind by a run that was killed.
struct TemporaryFile {
    private static let start = ".accord-"
    private static let end = ".tmp"

    let path: String
    let descriptor: Int32

    /// Throws an error that names the other file.
    init(besides other: String) throws(FileError) {
        while true {
            let name = Self.start + String(UInt64.random(in: .min ... .max), radix: 16) + Self.end
            let path = Files.parent(of: other) + "/" + name
            UnfinishedFile.begin(path)
            // Whatever has the name already, a link too, is neither opened nor followed.
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
            if descriptor < 0, errno == EEXIST { continue }
            guard descriptor >= 0 else {
                UnfinishedFile.end()
                throw FileError(other)
            }
            // Another run may have taken it for a forgotten one before it was locked.
            guard flock(descriptor, LOCK_EX) != 0 || Files.exists(path) else {
                _ = closeDescriptor(descriptor)
                continue
            }
            (self.path, self.descriptor) = (path, descriptor)
            return
        }
    }

    func close() {
        UnfinishedFile.end()
        _ = closeDescriptor(descriptor)
    }

    /// Removes the files from a folder that killed runs left there.
    static func removeForgotten(in folder: String) {
        for entry in (try? Files.entries(of: folder)) ?? [] where isName(entry.name) {
            let path = folder + "/" + entry.name
            let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
            _ = closeDescriptor(descriptor)
        }
    }

    private static func isName(_ name: String) -> Bool {
        guard name.hasPrefix(start), name.hasSuffix(end) else { return false }
        return UInt64(name.dropFirst(start.count).dropLast(end.count), radix: 16) != nil
    }
}

// Inside `TemporaryFile`, `close` means its own function.
private let closeDescriptor = close
