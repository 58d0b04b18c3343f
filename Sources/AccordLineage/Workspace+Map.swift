import AccordConcurrency
public import AccordSchemas
import Synchronization

extension Workspace {
    /// What a function makes of each lineage, in their order; tells how many are done.
    public func map<Result: Sendable>(
        _ transform: @escaping @Sendable (Lineage) -> Result, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) -> [Result] {
        let done = SharedCount()
        return lineages.concurrentMap(jobs: jobs) { lineage in
            defer { progress(done.increment()) }
            return transform(lineage)
        }
    }
}

private final class SharedCount: Sendable {
    private let count = Atomic(0)

    func increment() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
}
