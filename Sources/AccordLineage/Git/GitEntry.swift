/// A line of git about a file: of `ls-tree` MODE SP TYPE SP OBJECT TAB PATH, of `ls-files` MODE SP OBJECT SP STAGE TAB PATH.
struct GitEntry {
    enum Kind {
        case file, link, repository
    }

    let kind: Kind
    let object: String
    /// From the top of the repository.
    let path: String
    /// Several sides of a merge have the file, and nobody has decided.
    let isUnmerged: Bool

    /// Nil for a path that is no text.
    init?(_ line: ArraySlice<UInt8>) {
        guard let tab = line.firstIndex(of: UInt8(ascii: "\t")),
            let path = String(validating: line[(tab + 1)...], as: UTF8.self)
        else { return nil }
        let words = line[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        self.path = path
        kind =
            switch words[0] {
            case "120000": .link
            case "160000": .repository
            default: .file
            }
        let isStaged = words[1] != "blob" && words[1] != "commit"
        object = isStaged ? words[1] : words[2]
        isUnmerged = isStaged && words[2] != "0"
    }
}
