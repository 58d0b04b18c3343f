import Foundation

/// A folder that is gone when nobody holds it any more.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("accord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// A folder with files by their paths.
    convenience init(_ files: [String: String]) throws {
        try self.init()
        for (path, text) in files { try write(Array(text.utf8), to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// A copy of the example contracts of this package.
    static func examples() throws -> TemporaryFolder {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: package.appendingPathComponent("schemas"), to: folder.url.appendingPathComponent("schemas"))
        return folder
    }

    func write(_ bytes: [UInt8], to path: String) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appendingPathComponent(path)) }

    func link(_ path: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: url.appendingPathComponent(path).path, withDestinationPath: destination)
    }

    /// Every file below, by its path, with its content.
    func contents(of folder: String = "") throws -> [String: String] {
        let root = folder.isEmpty ? url : url.appendingPathComponent(folder)
        var found: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let file = root.appendingPathComponent(path)
            if let data = try? Data(contentsOf: file), !file.hasDirectoryPath {
                found[path] = String(decoding: data, as: UTF8.self)
            }
        }
        return found
    }

    /// Replaces the first occurrence of a text in a file; fails where it is not there.
    func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try text(path)
        guard let range = text.range(of: old) else { throw NotThere(text: old) }
        try write(text.replacingCharacters(in: range, with: new), to: path)
    }

    struct NotThere: Error {
        let text: String
    }
}
