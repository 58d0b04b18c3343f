/// Swift names for names of schemas, by Swift's API Design Guidelines: `order_id` is `orderID`, `ON_HOLD` is `onHold`.
enum SwiftNames {
    private static let acronyms: Set<String> = [
        "api", "csv", "dlq", "fx", "html", "http", "https", "iban", "id", "ids", "ip", "isin", "iso", "json", "pdf",
        "pnl", "sdk", "sql", "tcp", "tls", "udp", "uri", "url", "utc", "uuid", "xml",
    ]

    private static let keywords: Set<String> = [
        "Any", "actor", "as", "associatedtype", "async", "await", "borrowing", "break", "case", "catch", "class",
        "consuming", "continue", "default", "defer", "deinit", "do", "each", "else", "enum", "extension", "fallthrough",
        "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "inout", "internal", "is", "let",
        "macro", "nil", "nonisolated", "operator", "package", "precedencegroup", "private", "protocol", "public",
        "repeat", "rethrows", "return", "some", "static", "struct", "subscript", "super", "switch", "throw", "throws",
        "true", "try", "typealias", "var", "where", "while",
    ]

    // Names that backticks do not make usable, or that the generated code or a protocol of it declares.
    private static let reservedProperties: Set<String> = [
        "self", "Self", "init", "Type", "Protocol", "hashValue", "hash", "encode", "contract", "messageKey",
    ]
    private static let reservedCases: Set<String> = [
        "self", "Self", "init", "Type", "Protocol", "hashValue", "hash", "encode", "symbol", "symbolIndex",
        "symbolTable", "unrecognized", "resolved", "messageKeyText", "avroBranches",
    ]
    private static let reservedTypes: Set<String> = [
        "Self", "Type", "Protocol", "Payload", "Any", "Swift", "AccordEvents", "Foundation",
    ]

    static func property(_ name: String) -> String { usable(lowerCamel(name), reservedProperties) }

    static func enumCase(_ name: String) -> String { usable(lowerCamel(name), reservedCases) }

    static func type(_ name: String) -> String {
        let words = words(of: name)
        let joined = words.map { isAcronym($0) ? $0.uppercased() : capitalized($0) }.joined()
        return usable(startingWithLetter(joined, fallback: "Value"), reservedTypes)
    }

    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    private static func usable(_ name: String, _ reserved: Set<String>) -> String {
        reserved.contains(name) ? name + "_" : name
    }

    private static func lowerCamel(_ name: String) -> String {
        let words = words(of: name)
        let rest = words.dropFirst().map { isAcronym($0) ? $0.uppercased() : capitalized($0) }
        return startingWithLetter((words.first?.lowercased() ?? "") + rest.joined(), fallback: "value")
    }

    private static func startingWithLetter(_ text: String, fallback: String) -> String {
        guard let first = text.first else { return fallback }
        return first.isNumber ? "_" + text : text
    }

    private static func isAcronym(_ word: String) -> Bool { acronyms.contains(word.lowercased()) }

    private static func capitalized(_ word: String) -> String {
        let isShouted = word.count > 1 && word == word.uppercased()
        return word.prefix(1).uppercased() + (isShouted ? word.dropFirst().lowercased() : String(word.dropFirst()))
    }

    /// Split at everything that is no letter or digit, and where a small letter meets a capital one.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var start = name.startIndex
        var previous: Character.Part?
        func end(before index: String.Index) {
            if start < index { words.append(String(name[start..<index])) }
        }
        for index in name.indices {
            let part = name[index].part
            if part == nil {
                end(before: index)
                start = name.index(after: index)
            } else if part == .capital, previous == .small {
                end(before: index)
                start = index
            }
            previous = part
        }
        end(before: name.endIndex)
        return words
    }
}

extension Character {
    /// What a character is in a word.
    fileprivate enum Part {
        case small, capital, uncased
    }

    /// Nil for what words are split at.
    fileprivate var part: Part? {
        switch self {
        // Properties of Unicode take long to look up.
        case "a"..."z": .small
        case "A"..."Z": .capital
        case "0"..."9": .uncased
        case "_", ".", "-": nil
        default: isLowercase ? .small : isUppercase ? .capital : isLetter || isNumber ? .uncased : nil
        }
    }
}

/// Names that must differ: the members of one type, or the types of one scope.
struct NameScope {
    private var taken: Set<String> = []

    /// The name, or the name with the first number that makes it differ.
    mutating func claim(_ name: String) -> String {
        var candidate = name
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(name)\(number)"
            number += 1
        }
        return candidate
    }
}
