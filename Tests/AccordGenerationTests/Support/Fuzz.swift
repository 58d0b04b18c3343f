import AccordFuzzing
import Foundation
import Testing

/// Random attacks: `ACCORD_SEED` makes other ones, `ACCORD_FUZZ_CASES` more.
enum Fuzz {
    static let seed = number("ACCORD_SEED") ?? 20_261_126
    static let cases = Int(number("ACCORD_FUZZ_CASES") ?? 200)

    private static func number(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    /// A generator of the seed for each test: none depends on another.
    static func generator(for test: String) -> SeededGenerator {
        print("\(test): ACCORD_SEED=\(seed) ACCORD_FUZZ_CASES=\(cases)")
        return SeededGenerator(seed: seed, name: test)
    }

    /// Runs an attack, which may take a second of a processor, and 200 megabytes more than anything took before.
    static func withinLimits<Value>(_ name: @autoclosure () -> String, _ attack: () throws -> Value) throws -> Value {
        let (result, took) = Measure.of(attack)
        if took.seconds > Measure.mostSeconds { Issue.record("\(name()) took \(took.seconds) seconds") }
        if took.growth > Measure.mostGrowth { Issue.record("\(name()) took \(took.growth) bytes") }
        return try result.get()
    }
}
