import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The file that is being written under a temporary name. A run that is interrupted takes it away before it ends.
///
/// Files are written one after the other, by whatever thread; the handler of a signal may run on any other, and may
/// neither allocate nor wait.
public enum UnfinishedFile {
    nonisolated(unsafe) private static let path = Atomic<UnsafeMutablePointer<CChar>?>(nil)
    private static let isInterrupted = Atomic(false)

    static func begin(_ name: String) {
        path.store(strdup(name), ordering: .sequentiallyConsistent)
        // The handler may not have seen this one any more.
        while isInterrupted.load(ordering: .sequentiallyConsistent) { pause() }
    }

    /// The name is not freed: the handler may be reading it.
    static func end() { path.store(nil, ordering: .sequentiallyConsistent) }

    /// From now on a signal that ends the run, such as that of Ctrl-C, leaves nothing half-written. Signals that are
    /// ignored stay so.
    public static func removeWhenInterrupted() {
        end()
        for number in [SIGINT, SIGTERM, SIGHUP, SIGXFSZ] {
            let before = signal(number) { number in
                UnfinishedFile.isInterrupted.store(true, ordering: .sequentiallyConsistent)
                if let path = UnfinishedFile.path.load(ordering: .sequentiallyConsistent) { unlink(path) }
                signal(number, SIG_DFL)
                raise(number)
            }
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
        }
    }
}
