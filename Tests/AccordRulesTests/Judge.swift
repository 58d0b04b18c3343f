import Foundation

/// A script of `Tests/Judges`, run by the Python that `Tests/Judges/install` sets up.
struct Judge {
    private static let project = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../..").standardizedFileURL
    private static let python = project / ".build/judges/bin/python"

    /// In CI the judges have to be there; a user's clone may do without.
    static let isThere =
        Files.exist(python) || ProcessInfo.processInfo.environment["CI"] != nil
    static let absence = "there are no judges: run Tests/Judges/install"

    let script: String

    /// One line for each line of the input, from one process.
    func judge(_ lines: [String]) throws -> [String] {
        let input = FileManager.default.temporaryDirectory / "accord-\(UUID().uuidString)"
        try (lines.joined(separator: "\n") + "\n").write(to: input, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: input) }
        let process = Process()
        process.executableURL = Self.python
        process.arguments = [(Self.project / "Tests/Judges" / script).path()]
        process.standardInput = try FileHandle(forReadingFrom: input)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
