/// The words of a name of a schema, by Unicode scalar: a `Character` may hold anything after a letter.
///
/// A name is split at all that has no place in an identifier (Unicode Standard Annex 31, XID_Continue), where a small
/// letter meets a capital one, and before the last capital of several: `HTTPServer` is two words. Signs that carry a
/// meaning are words: `C++` is not `C`.
struct SwiftWords {
    /// Never empty. Words of a piece in capitals alone, such as `ON` of `ON_HOLD`, have one capital.
    private(set) var words: [String] = []
    private let scalars: [Unicode.Scalar]
    private let parts: [Part?]

    /// What a scalar is in a word.
    private enum Part {
        case small, capital, digit, uncased, sign
    }

    init(_ name: String) {
        var parts: [Part?] = []
        scalars = Array(name.unicodeScalars)
        parts.reserveCapacity(scalars.count)
        for scalar in scalars { parts.append(Self.part(scalar, after: parts.last ?? nil)) }
        self.parts = parts
        split()
        if words.isEmpty { words = scalars.isEmpty ? ["empty"] : scalars.map(Self.spelling) }
    }

    private mutating func split() {
        var start = 0
        for (index, part) in parts.enumerated() where part == nil || part == .sign {
            add(start..<index)
            start = index + 1
            let isMinus = words.isEmpty && scalars[index] == "-" && start < parts.count && parts[start] == .digit
            if part == .sign || isMinus { words.append(Self.spelling(scalars[index])) }
        }
        add(start..<parts.count)
    }

    /// The words between two separators.
    private mutating func add(_ piece: Range<Int>) {
        guard !piece.isEmpty else { return }
        let isMixed = parts[piece].contains(.small)
        var start = piece.lowerBound
        func word(_ range: Range<Int>) -> String {
            let text = String(String.UnicodeScalarView(scalars[range]))
            return isMixed ? text : Self.capitalized(text.lowercased())
        }
        for index in piece.dropFirst() where startsWord(index, in: piece) {
            words.append(word(start..<index))
            start = index
        }
        words.append(word(start..<piece.upperBound))
    }

    private func startsWord(_ index: Int, in piece: Range<Int>) -> Bool {
        guard parts[index] == .capital else { return false }
        if parts[index - 1] == .small { return true }
        guard index + 1 < piece.upperBound, parts[index + 1] == .small else { return false }
        let isPlural = scalars[index + 1] == "s" && (index + 2 == piece.upperBound || parts[index + 2] != .small)
        return !isPlural || parts[index - 1] != .capital
    }

    static func capitalized(_ word: String) -> String {
        guard let first = word.unicodeScalars.first else { return word }
        if first.isASCII, !("a"..."z").contains(first) { return word }
        return first.properties.titlecaseMapping + String(word.unicodeScalars.dropFirst())
    }

    /// Nil for what words are split at.
    private static func part(_ scalar: Unicode.Scalar, after previous: Part?) -> Part? {
        switch scalar {
        // Properties of Unicode take long to look up.
        case "a"..."z": return .small
        case "A"..."Z": return .capital
        case "0"..."9": return .digit
        case "_", ".", "-": return nil
        case "+", "%", "&", "<", ">", "=", "#", "*", "@": return .sign
        case "\u{0}"..."\u{7F}": return nil
        default: break
        }
        let properties = scalar.properties
        guard properties.isXIDContinue, !properties.isDefaultIgnorableCodePoint else { return nil }
        switch properties.generalCategory {
        case .lowercaseLetter: return .small
        case .uppercaseLetter, .titlecaseLetter: return .capital
        case .decimalNumber: return .digit
        // A mark belongs to the letter before.
        case .nonspacingMark, .spacingMark: return previous == .sign ? .uncased : previous ?? .uncased
        default: return .uncased
        }
    }

    /// What a scalar is called that is no part of an identifier: `plus`, or by its number, as in `u20AC`.
    private static func spelling(_ scalar: Unicode.Scalar) -> String {
        signs[scalar] ?? "u" + String(scalar.value, radix: 16, uppercase: true)
    }

    private static let signs: [Unicode.Scalar: String] = [
        "+": "plus", "-": "minus", "%": "percent", "&": "and", "<": "less", ">": "greater", "=": "equals",
        "#": "number", "*": "star", "@": "at", "_": "underscore", ".": "dot", ",": "comma", ":": "colon",
        ";": "semicolon", "/": "slash", "\\": "backslash", "|": "bar", "!": "exclamation", "?": "question",
        "$": "dollar", "^": "caret", "~": "tilde", " ": "space", "\"": "quote", "'": "apostrophe", "(": "open",
        ")": "close",
    ]
}
