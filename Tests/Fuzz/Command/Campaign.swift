import AccordConcurrency
import AccordFuzzing
import Foundation
import Synchronization

/// Runs many inputs in processes of their own, and reports what came of them.
struct Campaign {
    let kinds: [AttackKind]
    let seed: UInt64
    let folder: String

    /// The inputs of one process.
    private static let batchSize = 2000

    private struct Batch: Sendable {
        let kind: AttackKind
        let indices: ClosedRange<Int>
    }

    /// Whether nothing failed, and everything was reached.
    func run(count: Int, jobs: Int) throws -> Bool {
        print("seed \(seed), \(count) inputs")
        let tally = Mutex(Tally())
        _ = batches(count).concurrentMap(jobs: jobs) { batch in
            do {
                try run(batch, tally)
            } catch {
                tally.withLock { $0.brokenRuns.append("\(batch.kind.rawValue): \(error)") }
            }
        }
        let done = tally.withLock { $0 }
        return report(done)
    }

    private func batches(_ count: Int) -> [Batch] {
        let perKind = (count + kinds.count - 1) / kinds.count
        return stride(from: 0, to: perKind, by: Self.batchSize).flatMap { first in
            kinds.map { Batch(kind: $0, indices: first...min(first + Self.batchSize, perKind) - 1) }
        }
    }

    private func run(_ batch: Batch, _ tally: borrowing Mutex<Tally>) throws {
        let process = WorkerProcess(kind: batch.kind, seed: seed)
        var next = batch.indices.lowerBound
        while next <= batch.indices.upperBound {
            let outcome = try process.run(next...batch.indices.upperBound)
            for failure in try failures(of: outcome, process) {
                try report(failure)
                tally.withLock { $0.failures.append(failure) }
            }
            tally.withLock { $0.take(outcome, of: batch.kind, count: outcome.next - next) }
            next = outcome.next
        }
    }

    /// What took too much among others is run alone, so that no other input is to blame.
    private func failures(of outcome: WorkerProcess.Outcome, _ process: WorkerProcess) throws -> [Failure] {
        var found: [Failure] = []
        if let crash = outcome.crash { found.append(Failure(process.kind, crash.index, crash.reason)) }
        var suspects: Set<Int> = []
        for message in outcome.messages {
            switch message {
            case .wrong(let index, let text): found.append(Failure(process.kind, index, text))
            case .slow(let index, _), .large(let index, _): suspects.insert(index)
            default: break
            }
        }
        for index in suspects.sorted() {
            let alone = try process.run(index...index)
            if let crash = alone.crash { found.append(Failure(process.kind, index, crash.reason)) }
            for message in alone.messages {
                switch message {
                case .slow(_, let seconds):
                    found.append(Failure(process.kind, index, String(format: "takes %.2f s", seconds)))
                case .large(_, let bytes):
                    found.append(Failure(process.kind, index, "takes \(bytes / 1_000_000) MB"))
                default: break
                }
            }
        }
        return found
    }

    private func report(_ failure: Failure) throws {
        let place = try Replay(kind: failure.kind, seed: seed, index: failure.index, folder: folder).writeFiles()
        print(
            """
            FAILED \(failure.kind.rawValue) \(failure.index): \(failure.reason)
              \(place)
              Tests/Fuzz/run --seed \(seed) --kind \(failure.kind.rawValue) --replay \(failure.index)
            """)
        // It is seen at once, wherever the words go.
        fflush(nil)
    }

    private func report(_ tally: Tally) -> Bool {
        var isSound = tally.failures.isEmpty && tally.brokenRuns.isEmpty
        for kind in kinds {
            let count = tally.counts[kind] ?? 0
            let slowest = tally.slowest[kind] ?? (0, 0)
            print("\(kind.rawValue): \(count) inputs, the slowest is \(slowest.index)", terminator: "")
            print(String(format: " with %.3f s", slowest.seconds))
            for stage in kind.stages {
                let reached = tally.reached[stage] ?? 0
                let isEnough = stage.isReached(by: reached, of: count)
                print("  \(stage.rawValue): \(reached)\(isEnough ? "" : ", which is TOO FEW")")
                isSound = isSound && isEnough
            }
        }
        for broken in tally.brokenRuns { print("could not be run: \(broken)") }
        print("\(tally.failures.count) failures, seed \(seed)")
        return isSound
    }
}

/// An input on which Accord fails.
struct Failure: Sendable {
    let kind: AttackKind
    let index: Int
    let reason: String

    init(_ kind: AttackKind, _ index: Int, _ reason: String) {
        (self.kind, self.index, self.reason) = (kind, index, reason)
    }
}

/// What became of the inputs so far.
struct Tally: Sendable {
    var failures: [Failure] = []
    /// Why workers could not be run.
    var brokenRuns: [String] = []
    private(set) var counts: [AttackKind: Int] = [:]
    private(set) var reached: [Stage: Int] = [:]
    private(set) var slowest: [AttackKind: (index: Int, seconds: Double)] = [:]

    mutating func take(_ outcome: WorkerProcess.Outcome, of kind: AttackKind, count: Int) {
        counts[kind, default: 0] += count
        for message in outcome.messages {
            switch message {
            case .reached(let stage, let count): reached[stage, default: 0] += count
            case .slowest(let index, let seconds):
                if seconds > slowest[kind]?.seconds ?? 0 { slowest[kind] = (index, seconds) }
            default: break
            }
        }
    }
}
