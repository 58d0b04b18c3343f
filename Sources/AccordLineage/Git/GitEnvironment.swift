#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The environment that git is run in.
///
/// A hook is told where its repository is, for commands that run in the folder where the hook does; ours run in the
/// folder of schemas and find the repository from there. The index is another matter: a commit of some files only has
/// one of its own, and that is the one to read.
enum GitEnvironment {
    private static let dropped = ["GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX", "GIT_INDEX_FILE", "LC_ALL", "LANGUAGE"]

    static var variables: [String] {
        var kept: [String] = []
        var position = 0
        while let variable = environ[position] {
            let text = String(cString: variable)
            if !dropped.contains(where: { text.hasPrefix($0 + "=") }) { kept.append(text) }
            position += 1
        }
        return kept + ["LC_ALL=C", "GIT_OPTIONAL_LOCKS=0"] + index
    }

    private static var index: [String] {
        guard let value = getenv("GIT_INDEX_FILE").map({ String(cString: $0) }), !value.isEmpty else { return [] }
        return ["GIT_INDEX_FILE=\(value.hasPrefix("/") ? value : "\(workingFolder)/\(value)")"]
    }

    private static var workingFolder: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }
}
