import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The same work for many items, on every core.
public enum Parallel {
    private struct State<Result: Sendable> {
        var next = 0
        var delivered = 0
        var results: [Result?]
    }

    /// What comes of each item; in the items' order it is also handed on, as soon as it is there.
    public static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result,
        deliver: @escaping @Sendable (Result) -> Void
    ) -> [Result] {
        let state = Shared(State<Result>(results: Array(repeating: nil, count: items.count)))
        let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        LargeStack.run(threads: min(cores, items.count)) {
            while let index = state.next(below: items.count) {
                let result = transform(items[index])
                state.finish(index, result, deliver)
            }
        }
        return state.results
    }

    private final class Shared<Result: Sendable>: Sendable {
        private let state: Mutex<State<Result>>

        init(_ initial: State<Result>) {
            state = Mutex(initial)
        }

        var results: [Result] { state.withLock { $0.results.compactMap(\.self) } }

        func next(below count: Int) -> Int? {
            state.withLock { state in
                guard state.next < count else { return nil }
                defer { state.next += 1 }
                return state.next
            }
        }

        func finish(_ index: Int, _ result: Result, _ deliver: (Result) -> Void) {
            state.withLock { state in
                state.results[index] = result
                while state.delivered < state.results.count, let ready = state.results[state.delivered] {
                    deliver(ready)
                    state.delivered += 1
                }
            }
        }
    }
}
