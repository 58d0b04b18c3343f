import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Array where Element: Sendable {
    /// What a function makes of each element, worked out by so many threads at once; by one for each processor unless
    /// it is said. In the order of the elements the results are also handed on, each as soon as it is there; whoever
    /// takes them keeps the others waiting.
    public func concurrentMap<Result: Sendable>(
        jobs: Int? = nil, _ transform: @escaping @Sendable (Element) -> Result,
        deliver: @escaping @Sendable (Result) -> Void = { _ in }
    ) -> [Result] {
        let work = SharedWork(elements: self, transform: transform, deliver: deliver)
        let helpers = (1..<Swift.max(1, Swift.min(count, jobs ?? processorCount))).compactMap { _ in
            LargeStack(work.takePart)
        }
        work.takePart()
        for helper in helpers { helper.join() }
        return work.results
    }
}

private let processorCount = sysconf(Int32(_SC_NPROCESSORS_ONLN))

/// Elements of which every thread takes the next one as soon as it is done with another.
private final class SharedWork<Element: Sendable, Result: Sendable>: Sendable {
    private struct State {
        var delivered = 0
        var results: [Result?]
    }

    private let elements: [Element]
    private let transform: @Sendable (Element) -> Result
    private let deliver: @Sendable (Result) -> Void
    private let next = Atomic(0)
    private let state: Mutex<State>

    init(
        elements: [Element], transform: @escaping @Sendable (Element) -> Result,
        deliver: @escaping @Sendable (Result) -> Void
    ) {
        self.elements = elements
        self.transform = transform
        self.deliver = deliver
        state = Mutex(State(results: Array(repeating: nil, count: elements.count)))
    }

    func takePart() {
        while true {
            let position = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard position < elements.count else { break }
            finish(position, transform(elements[position]))
        }
    }

    private func finish(_ position: Int, _ result: Result) {
        state.withLock { state in
            state.results[position] = result
            while state.delivered < state.results.count, let ready = state.results[state.delivered] {
                deliver(ready)
                state.delivered += 1
            }
        }
    }

    var results: [Result] { state.withLock { $0.results.compactMap(\.self) } }
}
