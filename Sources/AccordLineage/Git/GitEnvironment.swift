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
/// folder of schemas and find the repository from there, unless the work tree is named as well. The index is another
/// matter: a commit of some files only has one of its own, which git finds from the top of the work tree.
enum GitEnvironment {
    private static let dropped = [
        "GIT_PREFIX", "GIT_GLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_LITERAL_PATHSPECS", "LC_ALL", "LANGUAGE",
    ]

    static var variables: [String] {
        let dropped = dropped + (getenv("GIT_WORK_TREE") == nil ? ["GIT_DIR"] : [])
        var kept: [String] = []
        var position = 0
        while let variable = environ[position] {
            let text = String(cString: variable)
            if !dropped.contains(where: { text.hasPrefix($0 + "=") }) { kept.append(text) }
            position += 1
        }
        return kept + ["LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_LITERAL_PATHSPECS=1"]
    }
}
