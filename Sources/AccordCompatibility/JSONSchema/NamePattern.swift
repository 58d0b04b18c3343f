/// A regular expression that is a literal text, at most anchored at its ends; others are not read.
struct NamePattern {
    private let literal: String
    private let startsAtStart: Bool
    private let endsAtEnd: Bool

    init?(_ pattern: String) {
        var rest = pattern[...]
        startsAtStart = rest.hasPrefix("^")
        if startsAtStart { rest = rest.dropFirst() }
        if rest.hasSuffix(".*"), !rest.hasSuffix("\\.*") { rest = rest.dropLast(2) }
        var text = ""
        var isEnd = false
        while let character = rest.popFirst() {
            if isEnd { return nil }
            switch character {
            case "\\":
                guard let escaped = rest.popFirst(), !escaped.isLetter, !escaped.isNumber else { return nil }
                text.append(escaped)
            case "$": isEnd = true
            case ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "^": return nil
            default: text.append(character)
            }
        }
        literal = text
        endsAtEnd = isEnd
    }

    /// There are strings that it does not match: any that lacks the literal, or has something around it.
    var refusesSome: Bool { !literal.isEmpty || startsAtStart && endsAtEnd }

    func matches(_ name: String) -> Bool {
        switch (startsAtStart, endsAtEnd) {
        case (true, true): name == literal
        case (true, false): name.hasPrefix(literal)
        case (false, true): name.hasSuffix(literal)
        case (false, false): name.contains(literal)
        }
    }
}
