import AccordConcurrency
import AccordLineage
import Foundation

// `accord-load FOLDER`: one line of `key=value` for the scripts. With `--read`, nothing is checked.
let readsOnly = CommandLine.arguments.last == "--read"
guard CommandLine.arguments.count == (readsOnly ? 3 : 2) else {
    print("usage: accord-load FOLDER [--read]")
    exit(64)
}
let clock = ContinuousClock()
let start = clock.now
let lineages = try Listing.lineages(in: CommandLine.arguments[1])
let outcomes = lineages.concurrentMap { $0.check(readsOnly: readsOnly) }
let wall = (clock.now - start) / .seconds(1)
let usage = Usage.now

func sum(_ part: KeyPath<LineageFiles.Outcome, Int>) -> Int { outcomes.reduce(0) { $0 + $1[keyPath: part] } }

guard sum(\.unread) == 0 else {
    print("\(sum(\.unread)) files could not be read")
    exit(2)
}
let figures: [(String, String)] = [
    ("files", "\(sum(\.files))"), ("bytes", "\(sum(\.bytes))"), ("checks", "\(sum(\.checks))"),
    ("incompatible", "\(sum(\.incompatible))"), ("cpu", String(format: "%.3f", usage.cpuSeconds)),
    ("wall", String(format: "%.3f", wall)), ("peak", String(format: "%.1f", usage.peakMegabytes)),
]
print(figures.map { "\($0)=\($1)" }.joined(separator: " "))
