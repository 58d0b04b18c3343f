import Testing

@testable import AccordCompatibility

struct RegularExpressionReadingTests {
    @Test(arguments: [
        "", "a", "^$", "()", "a||b", "(?:a)", "(?<name>a)", "a*?", "a{2}?", "a{", "a{,3}", "a{x}", "{", "}", "]",
        "a{1,b}",
        "[]", "[^]", "[a-]", "[-a]", #"[\d-x]"#, #"[\b]"#, #"\x41\u0041\u{1F600}\cA\0\t\/\-\_"#, #"\uD83D\uDE00"#,
        "[[:alpha:]]", "^a|b$", "(^a|b$)*",
    ])
    func isRead(_ pattern: String) {
        #expect(RegularExpression(pattern: pattern) != nil)
    }

    @Test(arguments: [
        "(", ")", "a)", "[a", "*", "a**", "a{2}{3}", "{2}", "a{2,1}", "^*", "$+", "[b-a]", "\\", #"\1"#, #"\k<a>"#,
        #"\b"#,
        #"\B"#, "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(?i)a", "(?i:a)", #"\p{L}"#, #"\xZ"#, #"\u12"#, #"\uD83D"#,
        #"\u{110000}"#, #"\u{}"#, #"\c1"#, #"\01"#, #"\A"#, #"\Z"#, "a++", "(?<>a)", "(?<1>a)",
    ])
    func isRefused(_ pattern: String) {
        #expect(RegularExpression(pattern: pattern) == nil)
    }

    @Test func equalLanguagesInOneForm() throws {
        for (left, right) in [
            ("a|b", "b|a"), ("a|b", "[ab]"), ("aaa", "a{3}"), ("(a*)*", "a*"), ("(?:a+)+", "a+"), ("a+?", "a+"),
            ("(a|a)", "a"), ("a{2,3}a", "a{3,4}"), ("", "a*"), (".*", ""), ("^.*x", "^.*(x|x)"),
        ] {
            #expect(try expression(left) == expression(right), "\(left) and \(right)")
        }
        let (a, b) = (try expression("^a+b"), try expression("c$"))
        #expect(a.and(b) == b.and(a))
        #expect(a.or(b) == b.or(a))
        #expect(a.complement.complement == a)
        #expect(a.and(a.complement) == .nothing)
        #expect(a.or(a.complement) == .anything)
        #expect(a.and(b).and(a.and(b).complement) == .nothing)
        #expect(a.or(b).or(a.or(b).complement) == .anything)
    }
}

struct RegularExpressionMatchingTests {
    @Test(arguments: [
        ("b", "abc", true), ("^b", "abc", false), ("c$", "abc", true), ("c$", "abc\n", false), ("^a|c$", "xbc", true),
        ("^a|c$", "xax", false), ("^(a|b)$", "b", true), ("^(a|b)$", "bb", false), ("(^a)", "ba", false),
        ("a$|b", "bx", true), ("a$|b", "ax", false), ("x*^a", "xa", false), ("x*^a", "a", true), ("a$x*", "a", true),
        ("a^b", "ab", false), ("(^|,)a(,|$)", "b,a", true), ("(^|,)a(,|$)", "ba", false), ("(^a?){3}b", "ab", true),
        ("(^a){2}", "aa", false), ("(a$|b)+", "cbba", true), ("^(a$|b)+$", "ab", false), ("^(a|$){3}$", "a", true),
        ("^$", "", true), ("^$", "a", false), ("$^", "", true), ("^.$", "\n", false), ("^.$", "\u{2028}", false),
        ("^.$", "\u{1F600}", true), (#"^\uD83D\uDE00$"#, "\u{1F600}", true),
        (#"^[\uD83D\uDE00-\u{1F602}]$"#, "\u{1F601}", true),
        (#"^\s$"#, "\u{FEFF}", true), (#"^\d$"#, "\u{0663}", false), (#"^\w$"#, "ä", false), ("^a{,2}$", "a{,2}", true),
        (#"^[\d-x]$"#, "-", true), ("[]", "a", false), ("^[^]$", "\n", true), (#"^[\b]$"#, "\u{8}", true),
        (#"^\cJ$"#, "\n", true), ("^(a{2}){1,2}$", "aaa", false), ("^(a{2}){1,2}$", "aaaa", true),
        ("^(a{2,3}){2}$", "aaaaa", true), ("^[[:alpha:]]$", "a]", true), ("^e\u{301}$", "\u{E9}", false),
    ])
    func matches(pattern: String, text: String, isMatched: Bool) throws {
        #expect(try expression(pattern).matches(text) == isMatched)
        #expect(try expression(pattern).complement.matches(text) != isMatched)
    }

    @Test func literalsAndLengths() {
        #expect(RegularExpression.literal("a.b").matches("a.b"))
        #expect(!RegularExpression.literal("a.b").matches("axb"))
        #expect(RegularExpression.literal("").matches(""))
        let length = RegularExpression.length(atLeast: 2, atMost: 3)
        #expect(["", "a", "ab", "\u{1F600}bc", "abcd"].map(length.matches) == [false, false, true, true, false])
        #expect(RegularExpression.length(atLeast: 0, atMost: nil) == .anything)
        #expect(RegularExpression.length(atLeast: 3, atMost: 2) == .nothing)
        #expect(RegularExpression.length(atLeast: .max, atMost: .max) == .nothing)
    }
}
