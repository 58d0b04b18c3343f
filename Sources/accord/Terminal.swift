import AccordDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

enum Terminal {
    /// Standard output is a terminal that has colours, and nobody asked for none.
    static var isColored: Bool { isatty(STDOUT_FILENO) == 1 && !isDumb && getenv("NO_COLOR") == nil }

    /// Standard error is a terminal that can take a line back.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && !isDumb }

    /// It can do no more than write one line after the other, or nobody knows what it can do.
    private static var isDumb: Bool { getenv("TERM").map { String(cString: $0) == "dumb" } ?? true }
}

enum StandardOutput {
    /// Ends the run where nobody can read what is written.
    static func write(_ text: String) {
        guard !writeAll(text, to: STDOUT_FILENO) else { return }
        StandardError.write("error: standard output: \(String(cString: strerror(errno)))\n")
        exit(Verdict.unchecked.exitCode)
    }
}

enum StandardError {
    static func write(_ text: String) { _ = writeAll(text, to: STDERR_FILENO) }
}

private func writeAll(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return false }
        bytes = bytes.dropFirst(count)
    }
    return true
}
