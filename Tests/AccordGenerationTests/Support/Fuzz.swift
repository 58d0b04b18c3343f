import Foundation
import Testing

/// Random attacks: `ACCORD_SEED` makes other ones, `ACCORD_FUZZ_CASES` more.
enum Fuzz {
    static let seed = number("ACCORD_SEED") ?? 20_261_126
    static let cases = Int(number("ACCORD_FUZZ_CASES") ?? 200)

    private static func number(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    /// SplitMix64.
    struct Generator: RandomNumberGenerator {
        private var state: UInt64

        /// A generator of the seed for each test: none depends on another.
        init(for test: String) {
            state = test.utf8.reduce(Fuzz.seed) { $0 &* 31 &+ UInt64($1) }
            print("\(test): ACCORD_SEED=\(Fuzz.seed) ACCORD_FUZZ_CASES=\(Fuzz.cases)")
        }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

        mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
    }

    /// Runs an attack, which may take a second of a processor, and 200 megabytes more than anything took before.
    static func withinLimits<Value>(_ name: @autoclosure () -> String, _ attack: () throws -> Value) rethrows -> Value {
        let (start, memory) = (processorSeconds, peakMemory)
        defer {
            let seconds = processorSeconds - start
            if seconds > 1 { Issue.record("\(name()) took \(seconds) seconds") }
            let growth = peakMemory - memory
            if growth > 200_000_000 { Issue.record("\(name()) took \(growth) bytes") }
        }
        return try attack()
    }

    /// What the thread has used.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The most bytes that the process has had in memory.
    private static var peakMemory: Int {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #else
            getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
            return usage.ru_maxrss * 1024
        #endif
    }
}

extension [UInt8] {
    /// With some bytes changed, inserted or left out, from a position on.
    func damaged(from start: Int = 0, _ generator: inout Fuzz.Generator) -> [UInt8] {
        var bytes = self
        for _ in 0..<1 + generator.below(3) where bytes.count > start {
            let position = Int.random(in: start..<bytes.count, using: &generator)
            switch generator.below(4) {
            case 0: bytes[position] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[position] ^= 1 << UInt8(generator.below(8))
            case 2: bytes.insert(0xFF, at: position)
            default: bytes.remove(at: position)
            }
        }
        return bytes
    }
}
