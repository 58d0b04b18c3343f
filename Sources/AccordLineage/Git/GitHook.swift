#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The pre-commit hook of the repository that a folder of schemas lies in.
public struct GitHook {
    private static let mark = "# Written by accord hook install."

    private let folder: String
    private let repository: GitRepository
    /// Where git looks for it.
    public let path: String

    public init(_ folder: String) throws(FileError) {
        self.folder = folder
        repository = try GitRepository(folder)
        let found = try repository.git.run(["rev-parse", "--path-format=absolute", "--git-path", "hooks"])
        guard found.status == 0 else { throw repository.failure("git says: \(found.errors.gitMessage)") }
        path = found.line + "/pre-commit"
    }

    /// What the hook runs, in the top folder of the repository, as a shell reads it, without the program's name.
    public func command(_ arguments: [String]) -> String {
        let folder = repository.prefix.isEmpty ? "." : String(repository.prefix.dropLast())
        return (["check", "--staged"] + arguments + ["--", folder]).map(\.shellWord).joined(separator: " ")
    }

    /// Throws where the hook could hold nothing against a baseline: it would refuse every commit.
    public func check(_ baseline: Baseline) throws(FileError) {
        switch baseline {
        case .git(let revision):
            // Before the first commit nobody can tell.
            if try repository.head() != nil { _ = try repository.mergeBase(with: revision) }
        case .folder(let path):
            guard !Files.isFolder(path.hasPrefix("/") ? path : repository.pathToTop + path) else { return }
            throw FileError(
                path, reason: "there is no such folder as seen from the top of the repository, where the hook runs")
        case .history: break
        }
    }

    /// Writes the hook; one that is not ours stays as it is, and the error says what to add to it.
    public func install(_ arguments: [String]) throws(FileError) {
        guard Files.isFolder(folder) else { throw FileError(folder, reason: "there is no such folder of schemas") }
        let command = command(arguments)
        if Files.exists(path), try !isOurs {
            throw FileError(
                path,
                reason: "there is a hook already, and it is left alone; add this line to it: accord \(command) || exit")
        }
        try Files.write(script(command), to: path)
        guard chmod(path, 0o755) == 0 else { throw FileError(path) }
    }

    /// Removes the hook; says whether there was one of ours.
    public func uninstall() throws(FileError) -> Bool {
        guard Files.exists(path) else { return false }
        guard try isOurs else {
            throw FileError(path, reason: "this hook was not written by accord, and is left alone")
        }
        try Files.remove(path)
        return true
    }

    /// Nobody has added anything to it.
    private var isOurs: Bool {
        get throws(FileError) {
            let lines = String(decoding: try Files.read(path), as: UTF8.self).split(separator: "\n")
            return lines.contains { $0.hasPrefix(Self.mark) } && lines.count == script("").split(separator: "\n").count
        }
    }

    /// The program that wrote it may be on nobody's PATH, and may be gone later.
    private func script(_ command: String) -> String {
        """
        #!/bin/sh
        \(Self.mark) Remove it with: accord hook uninstall
        program=\(Self.executable.shellWord)
        [ -x "$program" ] || program=$(command -v accord) || {
            echo "accord: the program is not there; install it, or commit with --no-verify" >&2
            exit 2
        }
        exec "$program" \(command)

        """
    }

    private static var executable: String {
        #if canImport(Darwin)
            let given = CommandLine.arguments[0]
        #else
            let given = "/proc/self/exe"
        #endif
        guard let resolved = realpath(given, nil) else { return CommandLine.arguments[0] }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
