import AccordDiagnostics
import AccordDocuments

/// Two states of one folder of schemas, file by file.
struct TreeComparison {
    let earlier: EarlierTree
    let present: any FileTree
    /// As the paths of findings start.
    let folder: String
    /// Old paths of contracts, with the new ones.
    let renames: [String: String]
    private let presentPaths: Set<String>
    private let topicsThen: Set<String>

    init(_ earlier: EarlierTree, _ present: any FileTree, folder: String) throws(FileError) {
        (self.earlier, self.present, self.folder) = (earlier, present, folder)
        let pathsThen = Set(earlier.tree.paths)
        presentPaths = Set(present.paths)
        topicsThen = Self.topics(in: earlier.tree.paths)
        let topicsNow = Self.topics(in: present.paths)
        var gone: [(path: String, bytes: [UInt8])] = []
        for path in earlier.tree.paths where !presentPaths.contains(path) && Self.isContract(path, topicsThen) {
            gone.append((path, try earlier.tree.read(path)))
        }
        var new: [(path: String, bytes: [UInt8])] = []
        for path in present.paths where !gone.isEmpty && !pathsThen.contains(path) && Self.isContract(path, topicsNow) {
            new.append((path, try present.read(path)))
        }
        renames = Renames(gone: gone, new: new).newPaths
    }

    private static func topics(in paths: [String]) -> Set<String> {
        Set(paths.compactMap { if case .topic(let folder) = FileRole(path: $0) { folder } else { nil } })
    }

    private static func isContract(_ path: String, _ topics: Set<String>) -> Bool {
        guard case .schema(let folder, _, _) = FileRole(path: path) else { return false }
        return topics.contains(folder)
    }

    /// Any schema that is no release is new, gone, or not what it was.
    func differsInSchemas() throws(FileError) -> Bool {
        let (then, now) = (earlier.tree.paths.filter(Self.isSchema), present.paths.filter(Self.isSchema))
        guard then == now else { return true }
        for path in then where try earlier.tree.read(path) != present.read(path) { return true }
        return false
    }

    private static func isSchema(_ path: String) -> Bool { FileRole(path: path).contractName != nil }

    /// By their paths then.
    func deletedContracts() throws(FileError) -> [(path: String, finding: Finding)] {
        var deleted: [(path: String, finding: Finding)] = []
        for path in earlier.tree.paths where !presentPaths.contains(path) && renames[path] == nil {
            guard case .schema(let topic, let name, _) = FileRole(path: path), topicsThen.contains(topic) else {
                continue
            }
            // Where its releases are still there, they have been reported already.
            let history = topic.isEmpty ? "history/\(name)/" : "\(topic)/history/\(name)/"
            guard !presentPaths.contains(where: { $0.hasPrefix(history) }) else { continue }
            let finding = Finding(
                rule: "contract-deleted", severity: .error, "'\(name)' was there at \(earlier.label), and is gone",
                at: try start(of: path), help: "bring it back: its messages may still be in the topic")
            deleted.append((path, finding))
        }
        return deleted
    }

    /// Releases are for good: each has to be where it was, or where its contract went, as it was.
    func changedReleases() throws(FileError) -> [Finding] {
        let moved = movedHistories()
        var findings: [Finding] = []
        for path in earlier.tree.paths {
            guard let history = Self.history(of: path) else { continue }
            let candidates = [path] + (moved[history].map { [$0 + path.dropFirst(history.count)] } ?? [])
            if let place = candidates.last(where: presentPaths.contains) {
                findings += [try edited(path, now: place)].compactMap(\.self)
            } else {
                findings.append(
                    Finding(
                        rule: "release-deleted", severity: .error,
                        "this release was there at \(earlier.label), and is gone",
                        at: try start(of: path), help: "bring it back as it was: releases are never deleted"))
            }
        }
        return findings
    }

    private func edited(_ path: String, now place: String) throws(FileError) -> Finding? {
        let then = SourceFile(path: path.shown(in: earlier.name), bytes: try earlier.tree.read(path))
        let now = SourceFile(path: place.shown(in: folder), bytes: try present.read(place))
        guard then.bytes != now.bytes, !Self.meanTheSame(then, now) else { return nil }
        let offset = zip(then.bytes, now.bytes).enumerated().first { $1.0 != $1.1 }?.offset
        let start = offset ?? min(then.bytes.count, now.bytes.count)
        return Finding(
            rule: "release-edited", severity: .error, "this release is not what it was at \(earlier.label)",
            at: Location(file: now, range: start..<start), label: "the first difference",
            notes: [Note("as it was", at: Location(file: then, range: start..<start))],
            help: "bring it back as it was, and change the contract: a release is never edited")
    }

    /// What differs may be line breaks alone.
    private static func meanTheSame(_ then: SourceFile, _ now: SourceFile) -> Bool {
        let read = then.path.hasSuffix(".yaml") ? YAMLReader.read : JSONReader.read
        guard let old = read(then).document, let new = read(now).document else { return false }
        return old.root == new.root
    }

    /// The folders of releases whose contracts were renamed, and those of topics all of whose contracts left.
    private func movedHistories() -> [String: String] {
        var moved: [String: String] = [:]
        for (old, new) in renames {
            guard case .schema(let oldFolder, let oldName, _) = FileRole(path: old),
                case .schema(let newFolder, let newName, _) = FileRole(path: new)
            else { continue }
            moved["\(oldFolder)/history/\(oldName)"] = "\(newFolder)/history/\(newName)"
            // A topic moves where nothing of it is left.
            guard !presentPaths.contains("\(oldFolder)/topic.yaml") else { continue }
            moved["\(oldFolder)/history/topic"] = "\(newFolder)/history/topic"
        }
        return moved
    }

    /// The folder of a release.
    private static func history(of path: String) -> String? {
        switch FileRole(path: path) {
        case .release, .topicRelease: String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
        default: nil
        }
    }

    private func start(of path: String) throws(FileError) -> Location {
        Location(file: SourceFile(path: path.shown(in: folder), bytes: try earlier.tree.read(path)), range: 0..<0)
    }
}
