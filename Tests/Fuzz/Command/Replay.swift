import AccordFuzzing
import ArgumentParser
import Foundation

/// One input, run again in this process.
struct Replay {
    let kind: AttackKind
    let seed: UInt64
    let index: Int
    let folder: String

    func run() throws {
        print("the input is in \(try writeFiles())")
        let worker = Worker(kind: kind, seed: seed)
        let place = self
        worker.onStack { place.runHere(worker) }
    }

    private func runHere(_ worker: Worker) {
        var reached: [Stage: Int] = [:]
        let (result, took) = worker.attempt(index, &reached)
        for stage in kind.stages where reached[stage] != nil { print("reached: \(stage.rawValue)") }
        print(String(format: "%.3f s, %.1f MB", took.seconds, Double(took.growth) / 1_000_000))
        var hasFailed = took.seconds > Measure.mostSeconds || took.growth > Measure.mostGrowth
        if case .failure(let error) = result {
            print(error)
            hasFailed = true
        }
        AccordFuzz.exit(withError: hasFailed ? ExitCode(1) : nil)
    }

    /// Writes the input as files of a folder of its own, and returns the folder.
    func writeFiles() throws -> String {
        let place = "\(folder)/\(kind.rawValue)-\(seed)-\(index)"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        for file in kind.attack(seed: seed, index: index).files {
            try Data(file.bytes).write(to: URL(filePath: "\(place)/\(file.name)"))
        }
        return place
    }
}
