import AccordConcurrency
import AccordFuzzing
import Foundation

/// Runs inputs one after the other, and says so line by line, so that whoever reads knows which one ended the process.
struct Worker {
    let kind: AttackKind
    let seed: UInt64

    /// What an input may take before the process is ended by a signal.
    private static let mostProcessorSeconds = 20
    private static let mostSeconds = 300
    private static let mostAddressSpace = 8 << 30

    /// A smaller stack is one that threads beside the main one have on Apple's systems.
    private static let smallStack = 512 * 1024

    func run(_ indices: ClosedRange<Int>) {
        var limit = rlimit(rlim_cur: numericCast(Self.mostAddressSpace), rlim_max: numericCast(Self.mostAddressSpace))
        setrlimit(RLIMIT_AS.asResource, &limit)
        onStack { runAll(indices) }
    }

    func onStack(_ body: @escaping @Sendable () -> Void) {
        guard !kind.needsLargeStack else { return LargeStack.run(body) }
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            body()
            done.signal()
        }
        thread.stackSize = Self.smallStack
        thread.start()
        done.wait()
    }

    private func runAll(_ indices: ClosedRange<Int>) {
        // What is made once for a process is not laid at the door of an input.
        let start = Measure.peakMemory
        var reached: [Stage: Int] = [:]
        var slowest = (index: indices.lowerBound, seconds: 0.0)
        var next = indices.lowerBound
        while next <= indices.upperBound, Measure.peakMemory - start < Measure.mostGrowth / 2 {
            let index = next
            say(.at(index))
            watch()
            let (result, took) = attempt(index, &reached)
            if case .failure(let error) = result { say(.wrong(index, "\(error)")) }
            if took.seconds > Measure.mostSeconds { say(.slow(index, took.seconds)) }
            if took.growth > 0, Measure.peakMemory - start > Measure.mostGrowth {
                say(.large(index, Measure.peakMemory - start))
            }
            if took.seconds > slowest.seconds { slowest = (index, took.seconds) }
            next += 1
        }
        for (stage, count) in reached { say(.reached(stage, count)) }
        say(.slowest(slowest.index, slowest.seconds))
        say(.end(next))
    }

    /// Runs one input; each stage that it reached counts once.
    func attempt(_ index: Int, _ reached: inout [Stage: Int]) -> (Result<Void, any Error>, Measure) {
        let attack = kind.attack(seed: seed, index: index)
        var stages: Set<Stage> = []
        let (result, took) = Measure.of { try attack.run { stages.insert($0) } }
        for stage in stages { reached[stage, default: 0] += 1 }
        return (result, took)
    }

    /// Has the process ended if the input that begins now does not end.
    private func watch() {
        set(ITIMER_PROF, Self.mostProcessorSeconds)
        set(ITIMER_REAL, Self.mostSeconds)
    }

    private func set(_ timer: TimerKind, _ seconds: Int) {
        var value = itimerval()
        value.it_value.tv_sec = numericCast(seconds)
        setitimer(timer.asTimer, &value, nil)
    }

    private func say(_ message: WorkerMessage) {
        let line = Array((message.line + "\n").utf8)
        _ = line.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
}

#if canImport(Darwin)
    private typealias TimerKind = Int32

    extension Int32 {
        fileprivate var asTimer: Int32 { self }
        fileprivate var asResource: Int32 { self }
    }
#else
    private typealias TimerKind = __itimer_which

    extension __itimer_which {
        fileprivate var asTimer: __itimer_which_t { __itimer_which_t(rawValue) }
    }

    extension __rlimit_resource {
        fileprivate var asResource: __rlimit_resource_t { __rlimit_resource_t(rawValue) }
    }
#endif
