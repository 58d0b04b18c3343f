import AccordFuzzing

/// A line of what a worker says.
enum WorkerMessage {
    /// The input of this index begins.
    case at(Int)
    /// An answer is wrong.
    case wrong(Int, String)
    case slow(Int, Double)
    /// The peak of memory lies so many bytes above where it was when the process began.
    case large(Int, Int)
    case reached(Stage, Int)
    case slowest(Int, Double)
    /// The worker ends; this is the index that comes next.
    case end(Int)

    var line: String {
        switch self {
        case .at(let index): "at \(index)"
        case .wrong(let index, let text):
            "wrong \(index) \(text.split(whereSeparator: \.isNewline).joined(separator: " "))"
        case .slow(let index, let seconds): "slow \(index) \(seconds)"
        case .large(let index, let bytes): "large \(index) \(bytes)"
        case .reached(let stage, let count): "reached \(count) \(stage.rawValue)"
        case .slowest(let index, let seconds): "slowest \(index) \(seconds)"
        case .end(let next): "end \(next)"
        }
    }

    init?(_ line: Substring) {
        let parts = line.split(separator: " ", maxSplits: 2)
        guard parts.count > 1, let number = Int(parts[1]) else { return nil }
        let rest = parts.count > 2 ? String(parts[2]) : ""
        switch parts[0] {
        case "at": self = .at(number)
        case "wrong": self = .wrong(number, rest)
        case "slow": self = .slow(number, Double(rest) ?? 0)
        case "large": self = .large(number, Int(rest) ?? 0)
        case "reached":
            guard let stage = Stage(rawValue: rest) else { return nil }
            self = .reached(stage, number)
        case "slowest": self = .slowest(number, Double(rest) ?? 0)
        case "end": self = .end(number)
        default: return nil
        }
    }
}
