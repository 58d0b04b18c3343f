/// Where git keeps the files that are read: in a commit, or in the index.
enum GitSource {
    case commit(String)
    case index

    /// What lists the files below a folder, which is called by its way from the top of the repository.
    func listing(below prefix: String, pathToTop: String) -> [String] {
        switch self {
        case .commit(let name): ["ls-tree", "-r", "-z", "--full-tree", name] + (prefix.isEmpty ? [] : [prefix])
        case .index: ["ls-files", "--stage", "-z", "--full-name", "--", pathToTop + prefix]
        }
    }
}
