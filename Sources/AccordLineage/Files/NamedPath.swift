/// A path that stands in the command line. Whoever wrote it means the files that it leads to, wherever they are, but not
/// what a symbolic link in a repository makes of it: a link may be a stranger's, and must not lead out of its repository.
struct NamedPath {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Throws where a link on the way to a folder, or at its end, leads out of the repository that it lies in. A path may
    /// end in folders that are not there yet.
    func checkFolder() throws(FileError) {
        for place in places { try check(place, isFile: false) }
    }

    /// The same of a file, which has to stay near its link outside of repositories too, unless it is one of the system's,
    /// such as `/dev/stdin`.
    func checkFile() throws(FileError) {
        for place in places.dropLast() { try check(place, isFile: false) }
        try check(path, isFile: !["/dev/", "/proc/"].contains { path.hasPrefix($0) })
    }

    /// Throws where a link among the folders that a file is to be written into leads out of its repository.
    func checkParent() throws(FileError) {
        for place in places.dropLast() { try check(place, isFile: false) }
    }

    /// What the path goes by, from the first segment to all of them.
    private var places: [String] {
        var place = path.hasPrefix("/") ? "/" : ""
        return path.split(separator: "/").map { segment in
            place += place.isEmpty || place == "/" ? String(segment) : "/\(segment)"
            return place
        }
    }

    private func check(_ place: String, isFile: Bool) throws(FileError) {
        guard Files.isLink(place), let target = RealPath(place), let folder = RealPath(Files.parent(of: place)) else {
            return
        }
        guard isFile || folder.repository != nil else { return }
        if let reason = ReadingBoundary(around: folder).refusal(of: target) { throw FileError(place, reason: reason) }
    }
}
