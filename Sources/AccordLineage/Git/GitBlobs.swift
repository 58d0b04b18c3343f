import Synchronization

/// Contents of files by the names that git gives them, each read once. Those that are too large are not read.
final class GitBlobs: Sendable {
    private enum Content {
        case bytes([UInt8])
        case tooLarge
    }

    private let git: Git
    private let contents = Mutex<[String: Content]>([:])

    init(_ git: Git) {
        self.git = git
    }

    /// Reads many at once, those that are not there yet.
    func load(_ objects: [String]) throws(FileError) {
        let missing = contents.withLock { known in Array(Set(objects).filter { known[$0] == nil }).sorted() }
        guard !missing.isEmpty else { return }
        var readable: [String] = []
        // A line is the size, or says that the object is missing.
        let lines = try ask("--batch-check=%(objectsize)", missing).split(separator: UInt8(ascii: "\n"))
        for (object, line) in zip(missing, lines) {
            if let size = Int(String(decoding: line, as: UTF8.self)), size > Files.sizeLimit {
                contents.withLock { $0[object] = .tooLarge }
            } else {
                readable.append(object)
            }
        }
        var rest = try ask("--batch", readable)[...]
        for object in readable {
            guard let blob = Self.next(&rest) else {
                throw FileError(git.folder, reason: "git lacks an object, \(object); see what is wrong: git fsck")
            }
            contents.withLock { $0[object] = .bytes(blob) }
        }
    }

    /// What git answers to a list of objects.
    private func ask(_ option: String, _ objects: [String]) throws(FileError) -> [UInt8] {
        let input = objects.map { $0 + "\n" }.joined()
        let answer = try git.run(["cat-file", option], input: Array(input.utf8))
        guard answer.status == 0 else { throw FileError(git.folder, reason: "git says: \(answer.errors.gitMessage)") }
        return answer.output
    }

    /// Throws an error that names the file where it is too large.
    func read(_ object: String, of path: String) throws(FileError) -> [UInt8] {
        try load([object])
        switch contents.withLock({ $0[object] }) {
        case .bytes(let bytes): return bytes
        case .tooLarge, nil: throw FileError(path, reason: Files.tooLarge)
        }
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
