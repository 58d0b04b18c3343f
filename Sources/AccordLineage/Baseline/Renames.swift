import AccordSchemas

/// Contracts that are called otherwise than before, or lie elsewhere: old paths with the new ones.
struct Renames {
    /// Beyond so many pairs only files that did not change are found again.
    private static let limit = 250_000

    private(set) var newPaths: [String: String] = [:]

    private struct File {
        let path: String
        let bytes: [UInt8]
        private var lines: [ArraySlice<UInt8>: Int] = [:]
        /// In bytes, without line breaks.
        private var size = 0

        var name: Substring { path.split(separator: "/").last ?? "" }
        var format: SchemaFormat? { SchemaFormat.split(fileName: String(name))?.format }

        init(_ path: String, _ bytes: [UInt8]) {
            (self.path, self.bytes) = (path, bytes)
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                lines[line, default: 0] += 1
                size += line.count
            }
        }

        /// How much of the longer one is in the other, from 0 to 1.
        func similarity(to other: File) -> Double {
            let common = lines.reduce(0) { $0 + $1.key.count * min($1.value, other.lines[$1.key] ?? 0) }
            return Double(common) / Double(max(size, other.size, 1))
        }
    }

    /// Each of the files that are gone may be one of those that are new: the one that it is most like, if at least half
    /// of it is the same, or it has the same name.
    init(gone: [(path: String, bytes: [UInt8])], new: [(path: String, bytes: [UInt8])]) {
        let gone = gone.map { File($0.path, $0.bytes) }
        let new = new.map { File($0.path, $0.bytes) }
        var pairs: [(old: File, new: File, likeness: Double)] = []
        let areFew = gone.count * new.count <= Self.limit
        for old in gone {
            for file in new where file.format == old.format {
                let isMoved = old.name == file.name
                let likeness = old.bytes == file.bytes ? 2 : areFew ? old.similarity(to: file) : 0
                if isMoved || likeness >= 0.5 { pairs.append((old, file, likeness)) }
            }
        }
        pairs.sort { Self.rank($0) > Self.rank($1) }
        var taken: Set<String> = []
        for pair in pairs where newPaths[pair.old.path] == nil && taken.insert(pair.new.path).inserted {
            newPaths[pair.old.path] = pair.new.path
        }
    }

    /// The more alike come first; of those, the ones that kept their name.
    private static func rank(_ pair: (old: File, new: File, likeness: Double)) -> (Double, Int, String, String) {
        (pair.likeness, pair.old.name == pair.new.name ? 1 : 0, pair.old.path, pair.new.path)
    }
}
