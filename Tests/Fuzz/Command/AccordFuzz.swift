import AccordFuzzing
import ArgumentParser
import Foundation

/// Attacks Accord with inputs that mean ill: `Tests/Fuzz/run`.
@main
struct AccordFuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accord-fuzz",
        abstract: "Runs hostile inputs, and says which of them crash, take more than 1 s or more than 200 MB.",
        discussion: "Exit code 0: none does, and all was reached that is attacked. 1: some do.")

    @Option(help: "The number of inputs, of all kinds together.")
    var count = 1_000_000

    @Option(help: "What the inputs follow from.")
    var seed: UInt64 = 20_261_126

    @Option(help: "The one kind of input. (values: \(AttackKind.allCases.map(\.rawValue).joined(separator: ", ")))")
    var kind: AttackKind?

    @Option(help: "The number of processes at a time.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "The folder for inputs that failed.")
    var folder = ".build/fuzz/failures"

    @Option(help: "Runs the one input of this index, in this process.")
    var replay: Int?

    @Option(help: .hidden)
    var worker: WorkerRange?

    func validate() throws {
        guard count > 0, jobs > 0 else { throw ValidationError("There is at least one input, and one process.") }
        if kind == nil, replay != nil || worker != nil { throw ValidationError("An index is one of a --kind.") }
    }

    func run() throws {
        if let kind, let worker {
            Worker(kind: kind, seed: seed).run(worker.indices)
        } else if let kind, let replay {
            try Replay(kind: kind, seed: seed, index: replay, folder: folder).run()
        } else {
            let campaign = Campaign(kinds: kind.map { [$0] } ?? AttackKind.allCases, seed: seed, folder: folder)
            guard try campaign.run(count: count, jobs: jobs) else { throw ExitCode(1) }
        }
    }
}

extension AttackKind: ExpressibleByArgument {}

/// `FIRST-LAST`, of indices of inputs.
struct WorkerRange: ExpressibleByArgument {
    let indices: ClosedRange<Int>

    init(_ indices: ClosedRange<Int>) { self.indices = indices }

    init?(argument: String) {
        let ends = argument.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] <= ends[1] else { return nil }
        indices = ends[0]...ends[1]
    }

    var argument: String { "\(indices.lowerBound)-\(indices.upperBound)" }
}
