#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How many times as much work it is to do something of four times the size: about 4 where the work grows with the size,
/// 16 where it grows with its square.
///
/// Work is the time that the processor spends on this thread, the least of several runs: what else the machine does makes
/// little difference, nor does how fast it is. What is to be measured is prepared first.
func growth(from size: Int, _ prepare: (_ size: Int) throws -> () -> Void) rethrows -> Double {
    let small = try prepare(size)
    let large = try prepare(4 * size)
    return processorTime(of: large) / processorTime(of: small)
}

private func processorTime(of work: () -> Void) -> Double {
    (0..<5).map { _ in
        let start = processorTime()
        work()
        return processorTime() - start
    }.min() ?? 0
}

/// In seconds, of this thread.
private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
