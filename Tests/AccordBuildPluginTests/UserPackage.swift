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

    struct Build {
        let succeeded: Bool
        let output: String
    }

    private let folder: URL
    private let buildSystem: String
    /// Where the schemas are, from the package's folder.
    let schemas: String

    init(buildSystem: String, layout: Layout = .target) throws {
        self.buildSystem = buildSystem
        let temporary = FileManager.default.temporaryDirectory.appending(path: "accord-\(UUID().uuidString)")
        folder = temporary
        schemas = layout == .inside ? "Sources/App/schemas" : "schemas"
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write("Package.swift", Self.manifest(layout))
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

    private static func manifest(_ layout: Layout) -> String {
        let accord = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        return """
            // swift-tools-version: 6.1
            import PackageDescription

            let package = Package(
                name: "User",
                platforms: [.macOS(.v15)],
                dependencies: [.package(name: "Accord", path: "\(accord.path())")],
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
    func build() throws -> Build {
        for _ in 0..<2 {
            let build = try buildOnce()
            if build.succeeded || !build.output.contains("*** Program crashed") { return build }
        }
        return try buildOnce()
    }

    private func buildOnce() throws -> Build {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["swift", "build", "--build-system", buildSystem]
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return Build(succeeded: process.terminationStatus == 0, output: output)
    }

    func expectRun(_ change: Comment, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let built = try build()
        #expect(built.succeeded, "\(change): \(built.output)", sourceLocation: sourceLocation)
        #expect(
            built.output.contains("[logical-type-ignored]"), "\(change) was not noticed", sourceLocation: sourceLocation
        )
    }

    func expectNoRun(_ change: Comment, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let built = try build()
        #expect(built.succeeded, "\(change): \(built.output)", sourceLocation: sourceLocation)
        #expect(
            !built.output.contains("[logical-type-ignored]"), "\(change), and yet it ran",
            sourceLocation: sourceLocation)
    }
}
