import AccordDocuments
import AccordSchemas

/// What the values of a setting may be.
enum SettingValues: Sendable {
    case boolean
    /// An integer, or one of a few words.
    case integer(ClosedRange<Int>, words: [String])
    case number(ClosedRange<Double>)
    /// One of these, letter by letter; one that ends with `*` is the beginning of a text.
    case choice([VersionedWord])
    /// One of these, in any letter case.
    case word([VersionedWord])
    /// Some of these, letter by letter, with commas between them, or nothing.
    case choices([VersionedWord])
    /// Some of these, in any letter case, with commas between them.
    case flags([VersionedWord])
    case text
    /// Nothing: the library knows the name, and has another way.
    case refused

    init(_ column: String) {
        let words = column.split(byBytes: " ")
        let bounds = words.count > 1 ? words[1].split(separator: "...").map(String.init) : []
        let values = { words.dropFirst().map(VersionedWord.init) }
        switch words[0] {
        case "boolean": self = .boolean
        case "integer": self = .integer(Int(bounds[0])!...Int(bounds[1])!, words: words.dropFirst(2).map(String.init))
        case "number": self = .number(Double(bounds[0])!...Double(bounds[1])!)
        case "choice": self = .choice(values())
        case "word": self = .word(values())
        case "choices": self = .choices(values())
        case "flags": self = .flags(values())
        case "text": self = .text
        case "refused": self = .refused
        default: preconditionFailure("no values are called \(words[0])")
        }
    }

    /// Whether a version of a library takes a text.
    func accept(_ text: String, by kind: Client.Kind, at version: ClientVersion) -> Bool {
        // What is filled in when the service starts may be anything.
        if text.contains("${") { return true }
        let known = { (words: [VersionedWord]) in words.lazy.filter { $0.isKnown(at: version) }.map(\.text) }
        return switch self {
        case .boolean: kind.booleans.contains(text.lowercased())
        case .integer(let range, let words):
            kind.integer(text).map(range.contains) ?? false || words.contains(text.lowercased())
        case .number(let range): Double(text).map(range.contains) ?? false
        case .choice(let words):
            known(words).contains { $0.hasSuffix("*") ? text.hasPrefix($0.dropLast()) : text == $0 }
        case .word(let words): known(words).contains { $0.lowercased() == text.lowercased() }
        case .choices(let words): text.split(separator: ",").allSatisfy { known(words).contains($0.trimmed) }
        case .flags(let words):
            !text.isEmpty
                && text.split(separator: ",").allSatisfy { known(words).contains($0.trimmed.lowercased()) }
        case .text: true
        case .refused: false
        }
    }

    /// What they are, for a message.
    func phrase(at version: ClientVersion) -> String {
        let listed = { (words: [VersionedWord]) in
            words.filter { $0.isKnown(at: version) }.map(\.text).joined(separator: ", ")
        }
        return switch self {
        case .boolean: "true or false"
        case .integer(let range, let words):
            "an integer from \(range.lowerBound) to \(range.upperBound)" + words.map { ", or \($0)" }.joined()
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words), .word(let words): "one of \(listed(words))"
        case .choices(let words) where words.count == 1: listed(words)
        case .choices(let words), .flags(let words): "some of \(listed(words)), with commas between them"
        case .text: "a text"
        case .refused: "the setting that this library has in its place"
        }
    }

    /// The versions with which a word comes or goes.
    var changes: [ClientVersion] {
        switch self {
        case .choice(let words), .word(let words), .choices(let words), .flags(let words): words.flatMap(\.changes)
        case .boolean, .integer, .number, .text, .refused: []
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
