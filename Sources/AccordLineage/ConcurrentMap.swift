import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Array where Element: Sendable {
    /// What a function makes of each element, in the order of the elements, worked out on all processors at once.
    public func concurrentMap<Result: Sendable>(_ transform: @escaping @Sendable (Element) -> Result) -> [Result] {
        let work = SharedWork(elements: self, transform: transform)
        let helpers = (1..<Swift.max(1, Swift.min(count, processorCount))).compactMap { _ in LargeStack(work.takePart) }
        work.takePart()
        for helper in helpers { helper.join() }
        return work.results()
    }
}

private let processorCount = sysconf(Int32(_SC_NPROCESSORS_ONLN))

/// Elements of which every thread takes the next one as soon as it is done with another.
private final class SharedWork<Element: Sendable, Result: Sendable>: Sendable {
    private let elements: [Element]
    private let transform: @Sendable (Element) -> Result
    private let next = Atomic(0)
    private let done = Mutex<[(position: Int, result: Result)]>([])

    init(elements: [Element], transform: @escaping @Sendable (Element) -> Result) {
        self.elements = elements
        self.transform = transform
    }

    func takePart() {
        var own: [(position: Int, result: Result)] = []
        while true {
            let position = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard position < elements.count else { break }
            own.append((position, transform(elements[position])))
        }
        let finished = own
        done.withLock { $0 += finished }
    }

    func results() -> [Result] {
        done.withLock { $0.sorted { $0.position < $1.position }.map(\.result) }
    }
}
