import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Accord as a package depends on it.
enum AccordPackage: CaseIterable {
    /// This package, which builds its tools.
    case sources
    /// The one that `.ci/bundle` makes, with tools that are built.
    case bundle

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardizedFileURL

    var folder: URL {
        switch self {
        case .sources: Self.root
        case .bundle: Self.root.appending(path: ".build/bundle/accord")
        }
    }

    /// The bundle is made of the sources as they are, once in a run.
    static func requireBundle() throws {
        try #require(try bundling.get() == 0, ".ci/bundle failed")
    }

    private static let bundling = Result<Int32, any Error> {
        let process = try Process.run(root.appending(path: ".ci/bundle"), arguments: [])
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// The program pre-commit, where the judges are installed.
    static var preCommit: String? {
        let path = root.appending(path: ".build/judges/bin/pre-commit").path()
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }

    /// The command in the bundle.
    static func command() throws -> String {
        let artifacts = root.appending(path: ".build/bundle/accord.artifactbundle")
        let files = FileManager.default.enumerator(atPath: artifacts.path())?.compactMap { $0 as? String } ?? []
        let path = try #require(files.first { $0.hasSuffix("-linux-gnu/accord") }, "there is no bundle")
        return artifacts.appending(path: path).path()
    }
}

/// What the commands that have ended took of the processors.
func secondsOfChildren() -> Double {
    var usage = tms()
    times(&usage)
    return Double(usage.tms_cutime + usage.tms_cstime) / Double(sysconf(Int32(_SC_CLK_TCK)))
}
