import AccordFuzzing
import Foundation

/// A worker in a process of its own, and what became of it.
struct WorkerProcess {
    let kind: AttackKind
    let seed: UInt64

    struct Outcome {
        var messages: [WorkerMessage] = []
        /// The input that ran when the process ended before its time, and how it ended.
        var crash: (index: Int, reason: String)?
        /// The index that comes next.
        var next: Int
    }

    func run(_ indices: ClosedRange<Int>) throws -> Outcome {
        let (process, output, errors) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = [
            "--kind", kind.rawValue, "--seed", "\(seed)", "--worker", WorkerRange(indices).argument,
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let words = Words()
        errors.fileHandleForReading.readabilityHandler = { words.take($0.availableData) }
        var outcome = Outcome(next: indices.lowerBound)
        var last: Int?
        forEachLine(of: output.fileHandleForReading) { line in
            switch WorkerMessage(line) {
            case .at(let index)?: last = index
            case .end(let next)?: (outcome.next, last) = (next, nil)
            case let message?: outcome.messages.append(message)
            case nil: break
            }
        }
        process.waitUntilExit()
        errors.fileHandleForReading.readabilityHandler = nil
        if let last {
            outcome.crash = (last, Self.reason(process) + words.text)
            outcome.next = last + 1
        } else if process.terminationStatus != 0 {
            throw WorkerFailure(description: "a worker ended with \(process.terminationStatus): \(words.text)")
        }
        return outcome
    }

    private func forEachLine(of handle: FileHandle, _ body: (Substring) -> Void) {
        var rest = ""
        while case let data = handle.availableData, !data.isEmpty {
            rest += String(decoding: data, as: UTF8.self)
            while let end = rest.firstIndex(of: "\n") {
                body(rest[..<end])
                rest = String(rest[rest.index(after: end)...])
            }
        }
    }

    private static func reason(_ process: Process) -> String {
        guard process.terminationReason == .uncaughtSignal else { return "exit code \(process.terminationStatus)" }
        return switch process.terminationStatus {
        case SIGPROF: "does not end: the processor's time is over"
        case SIGALRM: "does not end: it waits"
        default: "ended by signal \(process.terminationStatus)"
        }
    }
}

struct WorkerFailure: Error, CustomStringConvertible {
    let description: String
}

/// The beginning of what a process wrote on standard error.
private final class Words: @unchecked Sendable {
    private let lock = NSLock()
    private var bytes = Data()

    func take(_ data: Data) {
        lock.withLock { if bytes.count < 2000 { bytes += data } }
    }

    var text: String {
        let text = lock.withLock { String(decoding: bytes, as: UTF8.self) }
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.isEmpty ? "" : "; \(line)"
    }
}
