import AccordDiagnostics
import AccordGeneration
import AccordLineage
import Foundation
import Testing

/// What the generator makes of files that a test writes.
struct GeneratedModule {
    let files: [GeneratedFile]
    let findings: [Finding]

    /// The files by their paths in the folder of schemas.
    init(_ schemas: [String: String]) throws {
        let folder = URL.temporaryDirectory.appending(path: "accord-generation-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in schemas {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let workspace = try Workspace.read(folder.path())
        try #require(workspace.findings.isEmpty, "\(workspace.findings.map(\.message))")
        (files, findings) = Generator(
            lineages: workspace.lineages, sharedTypes: workspace.sharedTypes, folder: workspace.folder,
            options: GenerationOptions()
        ).generate()
    }

    /// What the compiler's parser says of the files; empty where it takes them.
    func parserMessages() throws -> String {
        let folder = URL.temporaryDirectory.appending(path: "accord-parse-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in files { try Data(file.text.utf8).write(to: folder.appending(path: file.name)) }
        let output = folder.appending(path: "messages")
        try Data().write(to: output)
        let parser = Process()
        parser.executableURL = URL(filePath: "/usr/bin/env")
        parser.arguments = ["swiftc", "-frontend", "-parse"] + files.map { folder.appending(path: $0.name).path() }
        parser.standardError = try FileHandle(forWritingTo: output)
        try parser.run()
        parser.waitUntilExit()
        let messages = try String(contentsOf: output, encoding: .utf8)
        return parser.terminationStatus == 0 || !messages.isEmpty ? messages : "status \(parser.terminationStatus)"
    }
}
