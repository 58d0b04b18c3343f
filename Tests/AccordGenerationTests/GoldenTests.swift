import AccordDiagnostics
import AccordGeneration
import AccordLineage
import AccordRules
import Foundation
import Testing

/// The Swift in `Golden/` is what the generator makes of `schemas/`, and is compiled as the module that the other tests use.
struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let golden = folder.appending(path: "Golden")

    private static func generate(jobs: Int? = nil) throws -> [GeneratedFile] {
        let schemas = folder.appending(path: "schemas").path()
        let workspace = try Workspace.read(schemas)
        let (configuration, configurationFindings) = Configuration.read(
            workspace.configuration, topics: workspace.topics, lineages: workspace.lineages)
        let (options, optionFindings) = GenerationOptions.read(configuration.swift)
        let generator = Generator(
            lineages: workspace.lineages, sharedTypes: workspace.sharedTypes, folder: workspace.folder,
            options: options)
        let (files, findings) = generator.generate(jobs: jobs)
        let all = workspace.findings + configurationFindings + optionFindings + findings
        try #require(all.isEmpty, "\(TextReporter(colored: false).report(Report(all)))")
        return files
    }

    @Test func generatesTheGoldenFiles() throws {
        let files = try Self.generate()
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try GeneratedFolder(Self.golden.path()).update(files.map { ($0.name, $0.text) })
            Issue.record("Recorded \(files.count) files, look at the change")
            return
        }
        let present = try FileManager.default.contentsOfDirectory(atPath: Self.golden.path()).sorted()
        #expect(present == files.map(\.name))
        for file in files {
            let expected = try String(contentsOf: Self.golden.appending(path: file.name), encoding: .utf8)
            #expect(file.text == expected, "\(file.name) differs; RECORD=1 swift test writes it anew")
        }
    }

    @Test func isTheSameEveryTime() throws {
        let first = try Self.generate(jobs: 1).map(\.text)
        for jobs in [1, 2, 8, 100] { #expect(try Self.generate(jobs: jobs).map(\.text) == first) }
    }
}
