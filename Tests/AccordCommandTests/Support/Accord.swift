import Dispatch
import Foundation
import Testing

/// The built command, run as users run it.
enum Accord {
    struct Result: Sendable {
        let output: String
        let errors: String
        /// Nil where the command was ended by a signal or did not end in time.
        let exitCode: Int32?
        let hasTimedOut: Bool
        let duration: Duration

        var all: String { output + errors }

        /// The first line of every finding in the form of `--format oneline`.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// Lies in the folder that the test bundle lies in.
    static let executable: URL = {
        let places = CommandLine.arguments + [Bundle.main.bundlePath, "/proc/self/exe"]
        for place in places {
            var folder = URL(fileURLWithPath: place).resolvingSymlinksInPath()
            while folder.path.count > 1 {
                folder.deleteLastPathComponent()
                let candidate = folder.appendingPathComponent("accord")
                var isFolder: ObjCBool = false
                let isThere = FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder)
                if isThere, !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate.path) {
                    return candidate
                }
            }
        }
        fatalError("the command accord is not beside the tests")
    }()

    /// Runs the command in a folder; one that takes longer than the limit is killed.
    static func run(
        _ arguments: [String], in folder: TemporaryFolder, limit: Duration = .seconds(10)
    ) throws -> Result {
        let capture = try TemporaryFolder()
        let (output, errors) = (try capture.writable("output"), try capture.writable("errors"))
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        let start = ContinuousClock.now
        try process.run()
        let limitReached = DispatchTime.now() + .milliseconds(Int(limit.components.seconds * 1000))
        let hasTimedOut = ended.wait(timeout: limitReached) == .timedOut
        if hasTimedOut {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
        }
        let exited = !hasTimedOut && process.terminationReason == .exit
        return Result(
            output: try capture.text("output"), errors: try capture.text("errors"),
            exitCode: exited ? process.terminationStatus : nil, hasTimedOut: hasTimedOut,
            duration: ContinuousClock.now - start)
    }
}
