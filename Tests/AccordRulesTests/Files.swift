import Foundation

/// The few things that the tests ask of the file system.
enum Files {
    static func exist(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path()) }

    static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path(), isDirectory: &isFolder) && isFolder.boolValue
    }

    static func text(of url: URL) -> String? { try? String(contentsOf: url, encoding: .utf8) }

    /// What lies in a folder, in a fixed order; nothing for what is no folder.
    static func names(in folder: URL) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }
}

extension URL {
    static func / (folder: URL, name: String) -> URL { folder.appending(path: name) }
}
