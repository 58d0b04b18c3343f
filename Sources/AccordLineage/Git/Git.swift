#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The program git, run in a folder. It gets its arguments as a list, so no name is ever read by a shell.
struct Git {
    struct Result {
        let status: Int32
        let output: [UInt8]
        let errors: String

        /// The output without the line break that ends it.
        var line: String {
            String(decoding: output.last == UInt8(ascii: "\n") ? output.dropLast() : output[...], as: UTF8.self)
        }
    }

    let folder: String

    /// Runs a subcommand and waits for it. Input and output go through files without names: no pipe can fill up.
    func run(_ arguments: [String], input: [UInt8] = []) throws(FileError) -> Result {
        let streams = [tmpfile(), tmpfile(), tmpfile()]
        defer { for stream in streams { stream.map { _ = fclose($0) } } }
        let files = streams.compactMap { $0.map(fileno) }
        guard files.count == streams.count else { throw FileError(folder) }
        try Files.write(input, to: files[0], folder)
        lseek(files[0], 0, SEEK_SET)
        let status = try wait(for: spawn(["git", "-C", folder] + arguments, files))
        return Result(
            status: status, output: try contents(of: files[1]),
            errors: String(decoding: try contents(of: files[2]), as: UTF8.self))
    }

    private func spawn(_ arguments: [String], _ files: [Int32]) throws(FileError) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (position, file) in files.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file, Int32(position))
        }
        var process = pid_t()
        let code = Self.withCStrings(arguments) { arguments in
            Self.withCStrings(GitEnvironment.variables) { posix_spawnp(&process, "git", &actions, nil, arguments, $0) }
        }
        guard code == 0 else { throw FileError("git", reason: String(cString: strerror(code))) }
        return process
    }

    private func wait(for process: pid_t) throws(FileError) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw FileError("git") }
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    }

    private func contents(of file: Int32) throws(FileError) -> [UInt8] {
        lseek(file, 0, SEEK_SET)
        return try Files.contents(of: file, folder)
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
