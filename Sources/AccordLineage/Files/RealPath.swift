#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The path of a file that is there, without symbolic links, `.` and `..`: bytes, which need not be UTF-8.
struct RealPath: Hashable {
    private static let slash = UInt8(ascii: "/")
    private static let git = Array(".git".utf8)

    /// Starts with a slash, and ends with one only where it is the root.
    private let bytes: [UInt8]

    /// Nil where no such file is there.
    init?(_ path: String) {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        self.init(bytes: UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map(UInt8.init(bitPattern:)))
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isRoot: Bool { bytes.count == 1 }

    /// The folder that it lies in; of the root the root itself.
    var parent: RealPath {
        let end = bytes.lastIndex(of: Self.slash) ?? 0
        return RealPath(bytes: end == 0 ? [Self.slash] : Array(bytes[..<end]))
    }

    /// The nearest folder, from this one on upwards, in which git has its own folder, or a file that says where it is.
    var repository: RealPath? {
        var folder = self
        while !folder.holdsGit {
            guard !folder.isRoot else { return nil }
            folder = folder.parent
        }
        return folder
    }

    private var holdsGit: Bool {
        let name = (bytes + [Self.slash] + Self.git + [0]).map(CChar.init(bitPattern:))
        var status = stat()
        return lstat(name, &status) == 0
    }

    func isInside(_ folder: RealPath) -> Bool {
        folder.isRoot || bytes == folder.bytes || bytes.starts(with: folder.bytes + [Self.slash])
    }

    /// It lies where git keeps its own files, which hold passwords for remotes at times. A file system may take capital
    /// letters for small ones.
    func isGitsOwn(below folder: RealPath) -> Bool {
        bytes.dropFirst(folder.bytes.count).split(separator: Self.slash).contains { segment in
            segment.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } == Self.git
        }
    }
}
