import AccordDiagnostics
import AccordDocuments

// Releases are for good: each has to be where it was, or where its contract went, as it was.
extension TreeComparison {
    func changedReleases() throws(FileError) -> [Finding] {
        let moved = movedHistories()
        var findings: [Finding] = []
        for path in earlier.tree.paths {
            guard let history = Self.history(of: path) else { continue }
            let candidates = [path] + (moved[history].map { [$0 + path.dropFirst(history.count)] } ?? [])
            if let place = candidates.last(where: isThere) {
                findings += [try edited(path, now: place)].compactMap(\.self)
            } else {
                findings.append(
                    Finding(
                        rule: "release-deleted", severity: .error, "this release is gone", at: try start(of: path),
                        label: "as it was at \(earlier.label)",
                        help: "bring it back as it was: releases are never deleted"))
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
            rule: "release-edited", severity: .error, "this release is not what it was",
            at: Location(file: now, range: start..<start), label: "the first difference",
            notes: [Note("as it was at \(earlier.label)", at: Location(file: then, range: start..<start))],
            help: "bring it back as it was, and change the contract: a release is never edited")
    }

    /// What differs may be line breaks alone.
    private static func meanTheSame(_ then: SourceFile, _ now: SourceFile) -> Bool {
        let read = then.path.hasSuffix(".yaml") ? YAMLReader.read : JSONReader.read
        guard let old = read(then).document, let new = read(now).document else { return false }
        return old.root == new.root
    }

    /// The folders of releases whose contracts were renamed, and those of topics of which nothing is left.
    private func movedHistories() -> [String: String] {
        var moved: [String: String] = [:]
        for (old, new) in renames {
            guard let before = FileRole(path: old).contract, let after = FileRole(path: new).contract else { continue }
            moved[before.history] = after.history
            guard !isThere(before.topicFile) else { continue }
            moved[before.topicHistory] = after.topicHistory
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
}
