#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the operating system refused, in its own words.
public struct FileError: Error, CustomStringConvertible {
    public let path: String
    public let reason: String

    init(_ path: String, reason: String = String(cString: strerror(errno))) {
        self.path = path
        self.reason = reason
    }

    public var description: String { "\(path): \(reason)" }
}

/// The few things that Accord does with files. Nothing is written half: new content appears under its name at once.
public enum Files {
    public static func read(_ path: String) throws(FileError) -> [UInt8] {
        // A pipe that nobody writes to is not waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileError(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, reason: "this is no ordinary file") }
        return try contents(of: descriptor, size: Int(status.st_size), path)
    }

    /// All that is left to read.
    static func contents(of descriptor: Int32, size: Int = 0, _ path: String) throws(FileError) -> [UInt8] {
        // A byte more than the file has: to find it missing is to find the end.
        let chunk = max(size + 1, 4096)
        var bytes = try read(chunk, from: descriptor, path)
        var end = chunk
        while bytes.count == end {
            bytes += try read(chunk, from: descriptor, path)
            end += chunk
        }
        return bytes
    }

    /// As many bytes as that, or what is left of the file.
    private static func read(_ size: Int, from descriptor: Int32, _ path: String) throws(FileError) -> [UInt8] {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            repeat {
                count = readDescriptor(descriptor, buffer.baseAddress! + filled, size - filled)
                filled += max(count, 0)
            } while count > 0 && filled < size
        }
        guard count >= 0 else { throw FileError(path) }
        return bytes
    }

    /// What there is to read by now; nothing at the end.
    static func chunk(of descriptor: Int32, _ path: String, limit: Int) throws(FileError) -> [UInt8] {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
            count = readDescriptor(descriptor, buffer.baseAddress, buffer.count)
            filled = max(count, 0)
        }
        guard count >= 0 else { throw FileError(path) }
        return bytes
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    private static func isOrdinary(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }

    public static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Writes a file unless it already has that content; says whether it wrote.
    @discardableResult
    public static func write(_ text: String, to path: String) throws(FileError) -> Bool {
        let bytes = Array(text.utf8)
        if let present = try? read(path), present == bytes { return false }
        // A device, such as /dev/stdout, would be replaced by a file.
        guard !exists(path) || isOrdinary(path) else { throw FileError(path, reason: "this is no ordinary file") }
        try publish(bytes, at: path) { rename($0, path) == 0 }
        return true
    }

    /// Writes a file anew that is there: where a link leads to it, the file behind the link, with its permissions.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        guard let resolved = realpath(path, nil) else { throw FileError(path) }
        defer { free(resolved) }
        let target = String(cString: resolved)
        var status = stat()
        guard stat(target, &status) == 0 else { throw FileError(path) }
        do throws(FileError) {
            try publish(bytes, at: target) { chmod($0, status.st_mode & 0o7777) == 0 && rename($0, target) == 0 }
        } catch {
            throw FileError(path, reason: error.reason)
        }
    }

    /// Writes a file that must not be there yet.
    public static func create(_ bytes: [UInt8], at path: String) throws(FileError) {
        try publish(bytes, at: path) { link($0, path) == 0 && unlink($0) == 0 }
    }

    /// Writes files into a folder; throws before the first one where any is there, or cannot be.
    ///
    /// Returns their paths.
    static func create(_ files: [(path: String, text: String)], in folder: String) throws(FileError) -> [String] {
        let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let paths = files.map { "\(base)/\($0.path)" }
        for path in paths {
            guard !exists(path) else { throw FileError(path, reason: "this is there already") }
            let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
            guard !exists(parent) || isFolder(parent) else { throw FileError(parent, reason: "this is no folder") }
        }
        for (path, file) in zip(paths, files) { try create(Array(file.text.utf8), at: path) }
        return paths
    }

    public static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 else { throw FileError(path) }
    }

    public static func makeFolder(_ path: String) throws(FileError) {
        guard !path.isEmpty, !isFolder(path) else { return }
        if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(path) }
    }

    /// Writes a file beside a path, under another name, and then moves it there.
    private static func publish(
        _ bytes: [UInt8], at path: String, move: (_ temporary: String) -> Bool
    ) throws(FileError) {
        if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
        let temporary = "\(path).\(getpid()).tmp"
        UnfinishedFile.begin(temporary)
        defer { UnfinishedFile.end() }
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError(path) }
        defer { close(descriptor) }
        do throws(FileError) {
            try write(bytes, to: descriptor, path)
            guard move(temporary) else { throw FileError(path) }
        } catch {
            unlink(temporary)
            throw error
        }
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

// Inside `Files`, `read` and `write` mean its own functions.
private let readDescriptor = read
private let writeDescriptor = write
