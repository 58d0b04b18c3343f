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
    /// What to do about it, where that is known.
    let help: String?

    init(_ path: String, reason: String = String(cString: strerror(errno)), help: String? = nil) {
        self.path = path
        self.reason = reason
        self.help = help
    }

    public var description: String { "\(path): \(reason)" }
}

/// The few things that Accord does with files. Nothing is written half: new content appears under its name at once.
public enum Files {
    /// In bytes. Larger files are refused before they are read; no schema comes near.
    static let sizeLimit = 1 << 26
    static let tooLarge = "the file is larger than 64 MiB"

    /// Reads an ordinary file that the command line names.
    static func read(named path: String) throws(FileError) -> [UInt8] {
        try NamedPath(path).checkFile()
        return try read(path)
    }

    static func read(_ path: String) throws(FileError) -> [UInt8] {
        try reading(path) { (descriptor, size) throws(FileError) in
            guard size <= sizeLimit else { throw FileError(path, reason: tooLarge) }
            let bytes = try contents(of: descriptor, size: size, limit: sizeLimit, path)
            // It may have grown, or be one whose size the system does not tell.
            guard bytes.count <= sizeLimit else { throw FileError(path, reason: tooLarge) }
            return bytes
        }
    }

    /// The first bytes of an ordinary file, or all of a shorter one.
    static func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
        try reading(path) { (descriptor, _) throws(FileError) in try read(count, from: descriptor, path) }
    }

    private static func reading(
        _ path: String, _ body: (_ descriptor: Int32, _ size: Int) throws(FileError) -> [UInt8]
    ) throws(FileError) -> [UInt8] {
        // A pipe that nobody writes to is not waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileError(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, reason: "this is no ordinary file") }
        return try body(descriptor, Int(status.st_size))
    }

    /// All that is left to read; where there is more than the limit, some bytes more than that.
    static func contents(
        of descriptor: Int32, size: Int = 0, limit: Int = .max, _ path: String
    ) throws(FileError) -> [UInt8] {
        // A byte more than the file has: to find it missing is to find the end.
        let chunk = max(size + 1, 4096)
        var bytes = try read(chunk, from: descriptor, path)
        var end = chunk
        while bytes.count == end, end <= limit {
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
}

// Inside `Files`, `read` means its own functions.
private let readDescriptor = read
