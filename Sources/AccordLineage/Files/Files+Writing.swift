#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Files {
    /// Writes a file that the command line names, unless it already has that content.
    public static func write(_ text: String, named path: String) throws(FileError) {
        try NamedPath(path).checkParent()
        try write(text, to: path)
    }

    /// Writes a file unless it already has that content; says whether it wrote.
    @discardableResult
    static func write(_ text: String, to path: String, lasts: Bool = false) throws(FileError) -> Bool {
        let bytes = Array(text.utf8)
        if let present = try? read(path), present == bytes { return false }
        // A device, such as /dev/stdout, would be replaced by a file.
        guard !exists(path) || isOrdinary(path) else { throw FileError(path, reason: "this is no ordinary file") }
        try publish(bytes, at: path, lasts: lasts) { rename($0, path) == 0 }
        return true
    }

    private static func isOrdinary(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }

    /// Writes a file anew that is there: where a link leads to it, the file behind the link, with its permissions.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let target = try behindLinks(path)
        var status = stat()
        guard stat(target, &status) == 0 else { throw FileError(path) }
        do throws(FileError) {
            try publish(bytes, at: target, lasts: true) {
                chmod($0, status.st_mode & 0o7777) == 0 && rename($0, target) == 0
            }
        } catch {
            throw FileError(path, reason: error.reason)
        }
    }

    /// Where the symbolic links end that a path leads to. The folders above it may have any names.
    private static func behindLinks(_ path: String) throws(FileError) -> String {
        var place = path
        // As many as Linux follows.
        for _ in 0..<40 where isLink(place) {
            var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
            let count = bytes.withUnsafeMutableBytes { readlink(place, $0.baseAddress!, $0.count) }
            guard count >= 0 else { throw FileError(path) }
            let target = String(decoding: bytes.prefix(count), as: UTF8.self)
            place = target.hasPrefix("/") ? target : parent(of: place) + "/" + target
        }
        return place
    }

    /// Writes a file that must not be there yet.
    static func create(_ bytes: [UInt8], at path: String) throws(FileError) {
        guard bytes.count <= sizeLimit else { throw FileError(path, reason: tooLarge) }
        try publish(bytes, at: path, lasts: true) { link($0, path) == 0 && unlink($0) == 0 }
    }

    /// Writes files into a folder; throws before the first one where any is there, or cannot be.
    ///
    /// Returns their paths.
    static func create(_ files: [(path: String, text: String)], in folder: String) throws(FileError) -> [String] {
        try NamedPath(folder).checkFolder()
        let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let paths = files.map { "\(base)/\($0.path)" }
        for path in paths {
            guard !exists(path) else { throw FileError(path, reason: "this is there already") }
            let parent = parent(of: path)
            guard !exists(parent) || isFolder(parent) else { throw FileError(parent, reason: "this is no folder") }
        }
        for (path, file) in zip(paths, files) { try create(Array(file.text.utf8), at: path) }
        return paths
    }

    static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 else { throw FileError(path) }
    }

    /// Writes a file beside a path, under another name, and then moves it there.
    ///
    /// What lasts is on the disk afterwards, whatever happens to the machine: releases, contracts, `baseline.yaml`. To
    /// wait for the disk takes some milliseconds a file, and generated files, reports and hooks can be written again: a
    /// thousand generated files take less than a second without it.
    private static func publish(
        _ bytes: [UInt8], at path: String, lasts: Bool, move: (_ temporary: String) -> Bool
    ) throws(FileError) {
        let folder = parent(of: path)
        try makeFolder(folder, lasts: lasts)
        if lasts { TemporaryFile.removeForgotten(in: folder) }
        let file = try TemporaryFile(besides: path)
        defer { file.close() }
        do throws(FileError) {
            try write(bytes, to: file.descriptor, path)
            guard !lasts || fsync(file.descriptor) == 0 || errno == EINVAL else { throw FileError(path) }
            guard move(file.path) else { throw FileError(path) }
        } catch {
            unlink(file.path)
            throw error
        }
        if lasts { try flushFolder(folder) }
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                writeDescriptor(descriptor, $0.baseAddress! + written, $0.count - written)
            }
            guard count >= 0 else { throw FileError(path) }
            written += count
        }
    }
}

// Inside `Files`, `write` means its own functions.
private let writeDescriptor = write
