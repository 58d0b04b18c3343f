import Foundation
import Testing

/// A package of somebody who uses the plug-in, in a temporary folder.
struct UserPackage {
    enum Layout {
        /// The folder of schemas is a target.
        case target
        /// It lies in an ordinary target.
        case inside
        /// An ordinary target holds a symbolic link to it.
        case link
    }

    /// What a command of SwiftPM did.
    struct Run {
        let exitCode: Int32
        let output: String
        let errors: String
        /// What it and all that it started took of the processors.
        let seconds: Double

        var succeeded: Bool { exitCode == 0 }
        var all: String { output + errors }
    }

    private let folder: URL
    private let buildSystem: String
    /// Where the schemas are, from the package's folder.
    let schemas: String

    init(buildSystem: String = "native", layout: Layout = .target, accord: AccordPackage = .sources) throws {
        self.buildSystem = buildSystem
        let temporary = FileManager.default.temporaryDirectory.appending(path: "accord-\(UUID().uuidString)")
        folder = temporary
        schemas = layout == .inside ? "Sources/App/schemas" : "schemas"
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write("Package.swift", Self.manifest(layout, accord))
        if layout != .target { try write("Sources/App/App.swift", "public let app = OrderPlaced.contract.name\n") }
        try writeSchemas()
        if layout == .link {
            try FileManager.default.createSymbolicLink(
                at: folder.appending(path: "Sources/App/schemas"), withDestinationURL: folder.appending(path: "schemas")
            )
        }
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    private static func manifest(_ layout: Layout, _ accord: AccordPackage) -> String {
        """
        // swift-tools-version: 6.1
        import PackageDescription

        let package = Package(
            name: "User",
            platforms: [.macOS(.v15)],
            dependencies: [.package(name: "Accord", path: "\(accord.folder.path())")],
            targets: [
                .target(
                    name: "App", dependencies: [.product(name: "AccordEvents", package: "Accord")],
                    \(layout == .target ? "path: \"schemas\"," : "")
                    plugins: [.plugin(name: "AccordBuildPlugin", package: "Accord")])
            ])
        """
    }

    private func writeSchemas() throws {
        try write("\(schemas)/Contracts.swift", "")
        try write("\(schemas)/orders/topic.yaml", "key: id\n")
        try write("\(schemas)/orders/OrderPlaced.avsc", Self.record("OrderPlaced"))
        try write("\(schemas)/orders/history/OrderPlaced/1.0.avsc", Self.record("OrderPlaced", doc: "Zeroth."))
        try write("\(schemas)/trades/topic.yaml", "key: symbol\n")
        try write("\(schemas)/trades/TradeExecuted.avsc", Self.record("TradeExecuted"))
        try write("\(schemas)/trades/history/TradeExecuted/1.0.avsc", Self.record("TradeExecuted"))
    }

    /// A record with a warning in it: whoever reads the build's output sees by that whether the tool ran.
    static func record(_ name: String, doc: String = "First.") -> String {
        """
        {
          "type": "record",
          "name": "\(name)",
          "namespace": "com.example",
          "doc": "\(doc)",
          "fields": [
            { "name": "id", "type": "string" },
            { "name": "symbol", "type": "string" },
            { "name": "at", "type": { "type": "string", "logicalType": "date" } }
          ]
        }
        """
    }

    func write(_ path: String, _ text: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try read(path)
        try #require(text.contains(old), "\(path) has no \(old)")
        try write(path, text.replacingOccurrences(of: old, with: new))
    }

    func move(_ old: String, _ new: String) throws {
        try FileManager.default.moveItem(at: folder.appending(path: old), to: folder.appending(path: new))
    }

    func delete(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: path))
    }

    /// A generated file, wherever the build system puts it.
    func generated(_ name: String) throws -> String {
        let files = FileManager.default.enumerator(atPath: folder.appending(path: ".build").path())
        let path = files?.compactMap { $0 as? String }.first { $0.hasSuffix("Generated/\(name)") }
        return try read(".build/" + (try #require(path, "\(name) was not generated")))
    }

    /// Where the build system itself crashes, which is nothing that a plug-in may do to it, it is asked again.
    func build() throws -> Run {
        for _ in 0..<2 {
            let build = try swift(["build", "--build-system", buildSystem])
            if build.succeeded || !build.all.contains("*** Program crashed") { return build }
        }
        return try swift(["build", "--build-system", buildSystem])
    }

    /// `swift package accord ...`, allowed to write.
    func accord(_ arguments: [String]) throws -> Run {
        try swift(["package", "--allow-writing-to-package-directory", "accord"] + arguments)
    }

    func swift(_ arguments: [String]) throws -> Run {
        try run(["swift"] + arguments)
    }

    /// Runs a command in the package's folder.
    func run(_ command: [String]) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = folder
        let (output, errors) = (try handle("output"), try handle("errors"))
        process.standardOutput = output
        process.standardError = errors
        let before = secondsOfChildren()
        try process.run()
        process.waitUntilExit()
        return Run(
            exitCode: process.terminationStatus, output: try read(".run/output"), errors: try read(".run/errors"),
            seconds: secondsOfChildren() - before)
    }

    private func handle(_ name: String) throws -> FileHandle {
        try write(".run/\(name)", "")
        return try FileHandle(forWritingTo: folder.appending(path: ".run/\(name)"))
    }

    func expectRun(_ change: Comment, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let built = try build()
        #expect(built.succeeded, "\(change): \(built.all)", sourceLocation: sourceLocation)
        #expect(
            built.all.contains("[logical-type-ignored]"), "\(change) was not noticed", sourceLocation: sourceLocation)
    }

    func expectNoRun(_ change: Comment, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let built = try build()
        #expect(built.succeeded, "\(change): \(built.all)", sourceLocation: sourceLocation)
        #expect(
            !built.all.contains("[logical-type-ignored]"), "\(change), and yet it ran",
            sourceLocation: sourceLocation)
    }
}
