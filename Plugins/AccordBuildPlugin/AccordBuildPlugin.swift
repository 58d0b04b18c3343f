import Foundation
import PackagePlugin

/// Checks the contracts of a target and makes their Swift types part of it.
@main
struct AccordBuildPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let schemas = SchemaFolder(of: target)
        let files = try schemas.files()
        let contracts = files.filter { SchemaFolder.isContract($0) }
        guard !contracts.isEmpty else {
            throw PluginError(
                "'\(target.name)' has no contracts: NAME.avsc or NAME.schema.json below \(schemas.url.path())")
        }
        let manifest = context.pluginWorkDirectoryURL.appending(path: "manifest.json")
        try Data(files.joined(separator: "\n").utf8).writeIfChanged(to: manifest)
        let output = context.pluginWorkDirectoryURL.appending(path: "Generated", directoryHint: .isDirectory)
        return [
            .buildCommand(
                displayName: "Checking and generating the contracts of \(target.name)",
                executable: try context.tool(named: "accord-build").url,
                arguments: [schemas.path(from: context.package.directoryURL), output.path()],
                inputFiles: [manifest] + files.map { schemas.url.appending(path: $0) },
                outputFiles: contracts.map { output.appending(path: SchemaFolder.generatedName(of: $0)) })
        ]
    }
}

/// The folder of schemas: the target's own, or one called `schemas` in it.
private struct SchemaFolder {
    let url: URL

    init(of target: any Target) {
        let inner = target.directoryURL.appending(path: "schemas")
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: inner.path(), isDirectory: &isFolder)
        url = exists && isFolder.boolValue ? inner : target.directoryURL
    }

    /// All that Accord reads below the folder, by paths relative to it. Settings of clients that lie elsewhere are not
    /// watched.
    func files() throws -> [String] {
        try files(in: "").sorted()
    }

    private func files(in prefix: String) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: url.appending(path: prefix).path())
        return try names.filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
            var isFolder: ObjCBool = false
            let path = prefix + name
            _ = FileManager.default.fileExists(atPath: url.appending(path: path).path(), isDirectory: &isFolder)
            if isFolder.boolValue { return try files(in: path + "/") }
            return Self.isRead(name) ? [path] : []
        }
    }

    private static func isRead(_ name: String) -> Bool {
        isSchema(name) || name.hasSuffix(".yaml") || name.hasSuffix(".properties")
    }

    private static func isSchema(_ name: String) -> Bool { name.hasSuffix(".avsc") || name.hasSuffix(".schema.json") }

    static func isContract(_ path: String) -> Bool {
        isSchema(path) && !path.split(separator: "/").dropLast().contains("history")
    }

    /// The name that the generator gives a contract's file.
    static func generatedName(of path: String) -> String {
        let stem = path.hasSuffix(".avsc") ? path.dropLast(5) : path.dropLast(12)
        return stem.replacing("/", with: "_") + ".swift"
    }

    /// As findings name it: from the package's folder where it lies inside.
    func path(from package: URL) -> String {
        let (path, root) = (url.path(), package.path())
        let base = root.hasSuffix("/") ? root : root + "/"
        let relative = path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
        return relative.hasSuffix("/") ? String(relative.dropLast()) : relative
    }
}

private struct PluginError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension Data {
    fileprivate func writeIfChanged(to url: URL) throws {
        if let present = try? Data(contentsOf: url), present == self { return }
        try write(to: url, options: .atomic)
    }
}
