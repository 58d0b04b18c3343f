import Synchronization

/// Contents of files by the names that git gives them, each read once.
final class GitBlobs: Sendable {
    private let git: Git
    private let contents = Mutex<[String: [UInt8]]>([:])

    init(_ git: Git) {
        self.git = git
    }

    /// Reads many at once, those that are not there yet.
    func load(_ objects: [String]) throws(FileError) {
        let missing = contents.withLock { known in Array(Set(objects).filter { known[$0] == nil }).sorted() }
        guard !missing.isEmpty else { return }
        let input = missing.map { $0 + "\n" }.joined()
        let answer = try git.run(["cat-file", "--batch"], input: Array(input.utf8))
        guard answer.status == 0 else { throw FileError(git.folder, reason: "git says: \(answer.errors.gitMessage)") }
        var rest = answer.output[...]
        for object in missing {
            guard let blob = Self.next(&rest) else {
                throw FileError(git.folder, reason: "git lacks an object, \(object); see what is wrong: git fsck")
            }
            contents.withLock { $0[object] = blob }
        }
    }

    func read(_ object: String) throws(FileError) -> [UInt8] {
        try load([object])
        return contents.withLock { $0[object] ?? [] }
    }

    /// OBJECT SP TYPE SP SIZE LF CONTENT LF; nil for an object that is missing.
    private static func next(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let words = rest[..<end].split(separator: UInt8(ascii: " "))
        guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)),
            rest.endIndex - end > size + 1
        else { return nil }
        defer { rest = rest[(end + size + 2)...] }
        return Array(rest[(end + 1)..<(end + 1 + size)])
    }
}
