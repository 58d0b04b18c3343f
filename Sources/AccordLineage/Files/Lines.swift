#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The lines of a file that need not fit into memory, or of standard input, as they come.
public enum Lines {
    /// Hands on whole lines, as many as there are at a time, with the number of the first; `-` is standard input.
    public static func read(
        _ path: String, portion: (_ lines: [ArraySlice<UInt8>], _ first: Int) -> Void
    ) throws(FileError) {
        if path != "-" { try NamedPath(path).checkFile() }
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path) }
        defer { if path != "-" { close(descriptor) } }
        let lineBreak = UInt8(ascii: "\n")
        var pending: [UInt8] = []
        var first = 1
        while true {
            let chunk = try Files.chunk(of: descriptor, path, limit: 1 << 16)
            pending += chunk
            guard pending.count <= Files.sizeLimit else {
                throw FileError(path, reason: "line \(first) is longer than 64 MiB")
            }
            let newest = pending[(pending.count - chunk.count)...]
            guard let end = chunk.isEmpty ? pending.count : newest.lastIndex(of: lineBreak) else { continue }
            let lines = pending[..<end].split(separator: lineBreak, omittingEmptySubsequences: false)
            portion(lines, first)
            if chunk.isEmpty { return }
            first += lines.count
            pending.removeFirst(end + 1)
        }
    }
}
