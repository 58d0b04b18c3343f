import AccordLineage
import Synchronization

/// A line on a terminal that says how far the work is, once it has taken a second.
final class Progress: Sendable {
    private struct State {
        var next: ContinuousClock.Instant
        var isShown = false
    }

    private let work: String
    private let state: Mutex<State>

    /// What is counted, such as `contracts`.
    init(_ work: String) {
        self.work = work
        state = Mutex(State(next: .now + .seconds(1)))
    }

    func show(_ done: Int, of total: Int) {
        guard Terminal.showsProgress else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            guard now >= state.next else { return }
            state = State(next: now + .milliseconds(100), isShown: true)
            StandardError.write("\r\(done) of \(total) \(work)\u{1B}[K")
        }
    }

    /// Takes the line away.
    func end() {
        state.withLock { state in
            if state.isShown { StandardError.write("\r\u{1B}[K") }
            state.isShown = false
        }
    }
}
