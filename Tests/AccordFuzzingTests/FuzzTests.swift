import AccordConcurrency
import AccordFuzzing
import Foundation
import Synchronization
import Testing

/// The short form of `Tests/Fuzz/run`: the same inputs, fewer of them. `ACCORD_SEED` makes other ones, `ACCORD_FUZZ_CASES`
/// more.
struct FuzzTests {
    private static let seed = number("ACCORD_SEED") ?? 20_261_126
    private static let cases = Int(number("ACCORD_FUZZ_CASES") ?? 40)

    private static func number(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    /// Code that is not optimized takes some ten times as long.
    private static let mostSeconds = 10 * Measure.mostSeconds

    @Test(arguments: AttackKind.allCases)
    func inputsAreEndured(kind: AttackKind) {
        print("fuzzing \(kind.rawValue): ACCORD_SEED=\(Self.seed) ACCORD_FUZZ_CASES=\(Self.cases)")
        let reached = Mutex<[Stage: Int]>([:])
        for index in 0..<Self.cases {
            let attack = kind.attack(seed: Self.seed, index: index)
            LargeStack.run {
                let (result, took) = Measure.of {
                    var stages: Set<Stage> = []
                    defer { reached.withLock { all in for stage in stages { all[stage, default: 0] += 1 } } }
                    try attack.run { stages.insert($0) }
                }
                let name = "Tests/Fuzz/run --seed \(Self.seed) --kind \(kind.rawValue) --replay \(index)"
                if case .failure(let error) = result { Issue.record("\(name): \(error)") }
                #expect(took.seconds < Self.mostSeconds, "\(name)")
                #expect(took.growth < Measure.mostGrowth, "\(name)")
            }
        }
        for stage in kind.stages {
            let count = reached.withLock { $0[stage] ?? 0 }
            print("fuzzing \(kind.rawValue): \(stage.rawValue) \(count)")
            #expect(stage.isReached(by: count, of: Self.cases), "\(kind.rawValue), \(stage.rawValue)")
        }
    }

    @Test(arguments: AttackKind.allCases)
    func theSameIndexIsTheSameInput(kind: AttackKind) {
        func bytes(seed: UInt64, index: Int) -> [[UInt8]] { kind.attack(seed: seed, index: index).files.map(\.bytes) }
        for index in [0, 1, 77] { #expect(bytes(seed: 5, index: index) == bytes(seed: 5, index: index)) }
        #expect(bytes(seed: 5, index: 0) != bytes(seed: 5, index: 1))
        #expect(bytes(seed: 5, index: 0) != bytes(seed: 6, index: 0))
    }
}
