import AccordDocuments
import AccordSchemas

/// What the values of a setting may be.
enum SettingValues: Sendable {
    case boolean
    /// An integer, or one of a few words.
    case integer(ClosedRange<Int>, words: [String])
    case number(ClosedRange<Double>)
    /// One of these, letter by letter.
    case choice([String])
    /// One of these, in any letter case.
    case word([String])
    /// Some of these, with commas between them.
    case flags([String])
    case text
    /// Nothing: the library knows the name, and has another way.
    case refused

    init(_ column: String) {
        let words = column.split(byBytes: " ").map(String.init)
        let bounds = words.count > 1 ? words[1].split(separator: "...").map(String.init) : []
        switch words[0] {
        case "boolean": self = .boolean
        case "integer": self = .integer(Int(bounds[0])!...Int(bounds[1])!, words: Array(words.dropFirst(2)))
        case "number": self = .number(Double(bounds[0])!...Double(bounds[1])!)
        case "choice": self = .choice(Array(words.dropFirst()))
        case "word": self = .word(Array(words.dropFirst()))
        case "flags": self = .flags(Array(words.dropFirst()))
        case "text": self = .text
        case "refused": self = .refused
        default: preconditionFailure("no values are called \(words[0])")
        }
    }

    /// Whether a library takes a text.
    func accept(_ text: String, by kind: Client.Kind) -> Bool {
        // What is filled in when the service starts may be anything.
        if text.contains("${") { return true }
        return switch self {
        case .boolean: kind.booleans.contains(text.lowercased())
        case .integer(let range, let words):
            kind.integer(text).map(range.contains) ?? false || words.contains(text.lowercased())
        case .number(let range): Double(text).map(range.contains) ?? false
        case .choice(let words): words.contains(text)
        case .word(let words): words.contains { $0.lowercased() == text.lowercased() }
        case .flags(let words): text.split(separator: ",").allSatisfy { words.contains($0.trimmed.lowercased()) }
        case .text: true
        case .refused: false
        }
    }

    /// What they are, for a message.
    var phrase: String {
        switch self {
        case .boolean: "true or false"
        case .integer(let range, let words):
            "an integer from \(range.lowerBound) to \(range.upperBound)" + words.map { ", or \($0)" }.joined()
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words), .word(let words): "one of \(words.joined(separator: ", "))"
        case .flags(let words): "some of \(words.joined(separator: ", ")), with commas between them"
        case .text: "a text"
        case .refused: "the setting that this library has in its place"
        }
    }
}

extension Client.Kind {
    /// How its settings write yes and no, in any letter case.
    fileprivate var booleans: Set<String> {
        self == .java ? ["true", "false"] : ["true", "false", "t", "f", "1", "0"]
    }

    /// An integer as the library reads it: librdkafka does so as C does, where `5 ms` is 5.
    func integer(_ text: String) -> Int? {
        guard self == .librdkafka else { return Int(text) }
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
        let sign = text.prefix { "+-".contains($0) }
        return Int(sign + text.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber })
    }
}
