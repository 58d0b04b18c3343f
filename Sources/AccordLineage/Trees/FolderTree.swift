/// A folder on disk.
struct FolderTree: FileTree {
    private static let malformedName = "its name is not UTF-8"

    private let folder: String
    private let boundary: ReadingBoundary
    private(set) var paths: [String] = []
    private(set) var unfollowed: [FileError] = []
    /// Files whose names are not UTF-8, by names in which the bytes that are none have been replaced.
    private var malformed: Set<String> = []
    /// The folders on the way down: a symbolic link that leads back to one of them is not followed.
    private var ancestors: Set<RealPath> = []

    /// Throws where there is no folder, or where a link leads from its repository to one outside.
    init(_ folder: String) throws(FileError) {
        self.folder = folder
        guard Files.isFolder(folder) || !Files.exists(folder) else {
            throw FileError(folder, reason: "this is no folder of schemas, but a file")
        }
        try NamedPath(folder).checkFolder()
        guard let real = RealPath(folder) else { throw FileError(folder) }
        boundary = ReadingBoundary(around: real)
        try walk(folder, real, prefix: "")
        paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        unfollowed.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    func read(_ path: String) throws(FileError) -> [UInt8] {
        let place = "\(folder)/\(path)"
        guard !malformed.contains(path) else { throw FileError(place, reason: Self.malformedName) }
        try boundary.check(place)
        return try Files.read(place)
    }

    private mutating func walk(_ folder: String, _ real: RealPath, prefix: String) throws(FileError) {
        guard ancestors.insert(real).inserted else { return }
        defer { ancestors.remove(real) }
        for entry in try Files.entries(of: folder) where !entry.name.hasPrefix(".") {
            let path = "\(folder)/\(entry.name)"
            // A file of such a name cannot be read, and that is found; a folder would be passed over.
            guard entry.isUTF8 else {
                guard entry.isOrdinary else { throw FileError(path, reason: Self.malformedName) }
                malformed.insert(prefix + entry.name)
                paths.append(prefix + entry.name)
                continue
            }
            if let inner = entry.isOrdinary || !Files.isFolder(path) ? nil : RealPath(path) {
                if let reason = boundary.refusal(of: inner) {
                    unfollowed.append(FileError(prefix + entry.name, reason: reason, help: ReadingBoundary.help))
                } else {
                    try walk(path, inner, prefix: "\(prefix)\(entry.name)/")
                }
            } else if entry.isOrdinary || RealPath(path) != nil || !FileRole.mayBeFolder(entry.name) {
                paths.append(prefix + entry.name)
            } else {
                unfollowed.append(FileError(prefix + entry.name, reason: "this symbolic link leads nowhere"))
            }
        }
    }
}
