#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The file that is being written under a temporary name. A run that is interrupted takes it away before it ends.
public enum UnfinishedFile {
    /// For the handler of signals, which may neither allocate nor wait. Files are written one after the other.
    nonisolated(unsafe) private static var path: UnsafeMutablePointer<CChar>?

    static func begin(_ name: String) { path = strdup(name) }

    static func end() {
        let finished = path
        path = nil
        free(finished)
    }

    /// From now on a signal that ends the run, such as that of Ctrl-C, leaves nothing half-written. Signals that are
    /// ignored stay so.
    public static func removeWhenInterrupted() {
        path = nil
        for number in [SIGINT, SIGTERM, SIGHUP, SIGXFSZ] {
            let before = signal(number) { number in
                if let path = UnfinishedFile.path { unlink(path) }
                signal(number, SIG_DFL)
                raise(number)
            }
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
        }
    }
}
