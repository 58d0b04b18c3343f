/// A pattern in the notation of ECMA-262, and the same language in Python's.
public struct RandomPattern: Sendable {
    public var pattern: String
    public var python: String

    public static func + (left: RandomPattern, right: RandomPattern) -> RandomPattern {
        RandomPattern(pattern: left.pattern + right.pattern, python: left.python + right.python)
    }

    public init(pattern: String, python: String) {
        self.pattern = pattern
        self.python = python
    }

    private init(_ same: String) { self.init(pattern: same, python: same) }

    public init(depth: Int, using generator: inout SeededGenerator) {
        self = Self.alternatives(depth, &generator)
    }

    private static func alternatives(_ depth: Int, _ generator: inout SeededGenerator) -> RandomPattern {
        var whole = alternative(depth, &generator)
        while Int.random(in: 0..<4, using: &generator) == 0 {
            whole = whole + RandomPattern("|") + alternative(depth, &generator)
        }
        return whole
    }

    private static func alternative(_ depth: Int, _ generator: inout SeededGenerator) -> RandomPattern {
        (0..<Int.random(in: 0...4, using: &generator)).reduce(RandomPattern("")) { whole, _ in
            whole + part(depth, &generator)
        }
    }

    private static func part(_ depth: Int, _ generator: inout SeededGenerator) -> RandomPattern {
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: return RandomPattern("^")
        case 1: return RandomPattern(pattern: "$", python: #"\Z"#)
        case 2...6: return atom(depth, &generator)
        default:
            let counts = ["*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,3}", "{2,}", "{0}", "{1,2}?"]
            return atom(depth, &generator) + RandomPattern(counts.randomElement(using: &generator)!)
        }
    }

    /// Python's own ends with ASCII, as its other classes do.
    private static let whiteSpace =
        #"\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"#

    private static func atom(_ depth: Int, _ generator: inout SeededGenerator) -> RandomPattern {
        if depth > 0, Int.random(in: 0..<3, using: &generator) == 0 {
            let opening = ["(", "(?:"].randomElement(using: &generator)!
            return RandomPattern(opening) + alternatives(depth - 1, &generator) + RandomPattern(")")
        }
        if Int.random(in: 0..<10, using: &generator) == 0 {
            return RandomPattern(pattern: ".", python: #"[^\n\r\u2028\u2029]"#)
        }
        if Int.random(in: 0..<10, using: &generator) == 0 {
            let (opening, rest) = [("[", "]"), ("[^", "]"), ("[^", "b-]")].randomElement(using: &generator)!
            return RandomPattern(pattern: opening + #"\s"# + rest, python: opening + whiteSpace + rest)
        }
        let others = [
            #"\d"#, #"\D"#, #"\w"#, #"\W"#, "[ab]", "[^a]", "[a-c1]", #"[^\d\-]"#, #"[\w-]"#,
            #"\."#, #"\x61"#, #"\u0062"#, #"\n"#, "-",
        ]
        return RandomPattern(
            (others + Array(repeating: ["a", "b", "1"], count: 6).joined()).randomElement(using: &generator)!)
    }

    public static func text(using generator: inout SeededGenerator) -> String {
        let scalars = ["a", "b", "c", "1", "2", "-", "_", "A", ".", " ", "\n", "\r"]
        let common = Array(repeating: ["a", "b", "1"], count: 5).joined()
        return (0..<Int.random(in: 0...8, using: &generator)).map { _ in
            (scalars + common).randomElement(using: &generator)!
        }.joined()
    }
}
