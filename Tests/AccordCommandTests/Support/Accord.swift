import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The built command, run as users run it: in the folder that they are in.
enum Accord {
    struct Result: Sendable {
        let output: String
        let errors: String
        /// Nil where the command was ended by a signal, or took more work than it may.
        let exitCode: Int32?
        let hasTimedOut: Bool

        var all: String { output + errors }

        /// The findings in the form of `--format oneline`.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    struct SpawnError: Error {
        let code: Int32
    }

    /// Lies in the folder that the test bundle lies in.
    static let executable: String = {
        for place in CommandLine.arguments + [Bundle.main.bundlePath, "/proc/self/exe"] {
            var folder = URL(fileURLWithPath: place).resolvingSymlinksInPath()
            while folder.path.count > 1 {
                folder.deleteLastPathComponent()
                let candidate = folder.appendingPathComponent("accord").path
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue
                else {
                    continue
                }
                if access(candidate, X_OK) == 0 { return candidate }
            }
        }
        fatalError("the command accord is not beside the tests")
    }()

    /// The tool of the build plug-in, where it was built as well.
    static let buildTool = executable + "-build"

    static func run(_ arguments: [String], in folder: TemporaryFolder) throws -> Result {
        try execute([executable] + arguments, in: folder)
    }

    /// Runs a command in a folder; one that uses more of a processor than it may is killed by the system.
    ///
    /// The limit is the processor's time and not that of the clock, so that whatever else the machine does makes no
    /// difference. A command that waits uses none: it is killed after ten minutes and more.
    ///
    /// Not by Foundation's `Process`, which crashes now and then where several run at once on Linux.
    static func execute(
        _ command: [String], in folder: TemporaryFolder, environment: [String] = [], processorSeconds: Int = 40
    ) throws -> Result {
        let capture = try TemporaryFolder()
        let (output, errors) = (capture.url.path + "/output", capture.url.path + "/errors")
        let process = try spawn(
            command, in: folder.url.path, output: output, errors: errors, environment: environment,
            processorSeconds: processorSeconds)
        let end = ContinuousClock.now + .seconds(15 * processorSeconds)
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            guard ContinuousClock.now < end else {
                kill(process, SIGKILL)
                waitpid(process, &status, 0)
                return Result(
                    output: try capture.text("output"), errors: try capture.text("errors"), exitCode: nil,
                    hasTimedOut: true)
            }
            usleep(3000)
        }
        let hasExited = status & 0x7F == 0
        return Result(
            output: try capture.text("output"), errors: try capture.text("errors"),
            exitCode: hasExited ? (status >> 8) & 0xFF : nil, hasTimedOut: status & 0x7F == SIGXCPU)
    }

    private static func spawn(
        _ arguments: [String], in folder: String, output: String, errors: String, environment: [String],
        processorSeconds: Int
    ) throws -> pid_t {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o644)
        let environment = ["PATH=/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no"] + environment
        var process = pid_t()
        let script = "ulimit -St \"$1\" && cd \"$2\" && shift 2 && exec \"$@\""
        let shell = ["/bin/sh", "-c", script, "sh", "\(processorSeconds)", folder] + arguments
        let code = withCStrings(shell) { arguments in
            withCStrings(environment) { posix_spawn(&process, "/bin/sh", &actions, nil, arguments, $0) }
        }
        guard code == 0 else { throw SpawnError(code: code) }
        return process
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
