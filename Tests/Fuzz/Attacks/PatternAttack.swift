import AccordCompatibility

/// Two patterns of ECMA-262 and some texts.
struct PatternAttack: Attack {
    private let pattern: String
    private let other: String
    private let texts: [String]

    init(using generator: inout SeededGenerator) {
        pattern = Self.pattern(&generator)
        other = generator.chance(20) ? pattern + "x?" : Self.pattern(&generator)
        texts = (0..<3).map { _ in Self.text(&generator) }
    }

    private static let hostile = [
        "(a*)*b", "^((a|aa)+)+$", "^(x{1,1000}){1,1000}$", "^(.*a.{12})$", "(.*)*(.*)*x", "a{99999999999}", "(?=a)b",
        "\\p{L}+", "(?<n>a)\\k<n>", "(a)\\1", "[z-a]", "[\\d-z]", "\\u{1F600}", "[\u{1F600}-\u{1F64F}]", "\\cA",
        "a{,3}",
        "[^]", "[]", "\\", "(", "[", "*", "a**", "(?i)x", "\\b", "\\B\\d", "^$^$", "$^", "(|)*", "(?:)+", "\u{0}",
        "\\ud83d\\ude00", "e\u{301}?", "[\\s\\S]*", "{", "a{1,2", "}", "]", "(?!a)", "a{2}{3}", "x{0}", "(^a|b$)*",
    ]

    static func pattern(_ generator: inout SeededGenerator) -> String {
        var pattern = RandomPattern(depth: generator.below(4), using: &generator).pattern
        for _ in 0..<generator.below(3) {
            switch generator.below(8) {
            case 0: pattern += generator.pick(hostile)
            case 1: pattern = "(\(pattern))" + generator.pick(["*", "+", "{2,}", "{0,1000}", "{3}", "{1,50}?"])
            case 2: pattern = "^\(pattern)$"
            case 3: pattern += "|" + pattern
            case 4:
                pattern += String(repeating: generator.pick(["a?", "(a|b)", ".", "[ab]c*"]), count: size(&generator))
            case 5:
                let depth = size(&generator)
                pattern = String(repeating: "(", count: depth) + pattern + String(repeating: "|b)*", count: depth)
            case 6:
                let words = (0..<size(&generator)).map { "w\($0)" }.joined(separator: "|")
                pattern += "(\(words))"
            default:
                let bytes = Array(pattern.utf8).tornApart(&generator)
                pattern = String(decoding: bytes, as: UTF8.self)
            }
            if pattern.utf8.count > 3000 { break }
        }
        return pattern
    }

    private static func size(_ generator: inout SeededGenerator) -> Int { generator.size(upTo: 300) }

    private static func text(_ generator: inout SeededGenerator) -> String {
        guard generator.chance(10) else { return RandomPattern.text(using: &generator) }
        return String(repeating: generator.pick(["a", "ab", "\u{1F600}", "1"]), count: generator.size(upTo: 20_000))
    }

    var files: [AttackFile] {
        [AttackFile("pattern", pattern), AttackFile("other", other)]
            + texts.enumerated().map { AttackFile("text\($0)", $1) }
    }

    /// Within the effort of one search for a witness.
    func run(_ reach: (Stage) -> Void) throws {
        guard let language = RegularExpression(pattern: pattern) else { return reach(.patternRefused) }
        reach(.patternRead)
        let effort = Effort(20_000)
        for text in texts {
            guard let isAccepted = language.accepts(text, effort: effort) else { continue }
            reach(isAccepted ? .accepted : .notAccepted)
        }
        guard let outer = RegularExpression(pattern: other) else { return }
        let rest = language.and(outer.complement)
        switch rest.example(budget: 500, effort: effort) {
        case .none: reach(.contained)
        case .undecided: break
        case .text(let text):
            reach(.example)
            let (isOfLanguage, isOfOuter) = (
                language.accepts(text, effort: effort), outer.accepts(text, effort: effort)
            )
            guard isOfLanguage != false, isOfOuter != true else {
                throw AttackFailure("\(text.debugDescription) is no example")
            }
        }
    }
}
