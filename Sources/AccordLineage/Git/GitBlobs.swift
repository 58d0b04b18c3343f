import Synchronization

/// Contents of files by the names that git gives them, each read once. Those that are too large are not read.
final class GitBlobs: Sendable {
    private enum Content {
        case bytes([UInt8])
        case refused(reason: String)
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
        let lines = try ask("--batch-check=%(objecttype) %(objectsize)", missing).split(separator: UInt8(ascii: "\n"))
        for (object, line) in zip(missing, lines) {
            if let reason = Self.refusal(of: line) {
                contents.withLock { $0[object] = .refused(reason: reason) }
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

    /// TYPE SP SIZE; nil where an object may be read, and where it is missing.
    private static func refusal(of line: ArraySlice<UInt8>) -> String? {
        let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        guard let size = words.last.flatMap({ Int($0) }) else { return nil }
        return words[0] != "blob" ? "git has no such file there" : size > Files.sizeLimit ? Files.tooLarge : nil
    }

    /// What git answers to a list of objects.
    private func ask(_ option: String, _ objects: [String]) throws(FileError) -> [UInt8] {
        let input = objects.map { $0 + "\n" }.joined()
        let answer = try git.run(["cat-file", option], input: Array(input.utf8))
        guard answer.status == 0 else { throw FileError(git.folder, reason: "git says: \(answer.errors.gitMessage)") }
        return answer.output
    }

    /// Throws an error that names the file where it is too large, or no file.
    func read(_ object: String, of path: String) throws(FileError) -> [UInt8] {
        try load([object])
        switch contents.withLock({ $0[object] }) {
        case .bytes(let bytes): return bytes
        case .refused(let reason): throw FileError(path, reason: reason)
        case nil: return []
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
