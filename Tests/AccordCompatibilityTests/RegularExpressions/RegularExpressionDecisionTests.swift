import Testing

@testable import AccordCompatibility

private let email = #"^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$"#
private let date = #"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"#
private let uuid = "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"

struct RegularExpressionDecisionTests {
    @Test(arguments: [
        ("^a$", "a"), ("^a", "a"), ("^[a-f]+$", "^[a-z]+$"), (date, #"^\d{4}-\d\d-\d\d$"#), (uuid, "^[0-9a-f-]{36}$"),
        (#"^[A-Z]{3}-\d{4}$"#, #"^[A-Z]+-\d+$"#), (#"^[A-Z]{3}-\d{4}$"#, #"^\w+-\w+$"#), (email, "@"),
        (email, "^[^@]+@[^@]+$"),
        ("^(a|b)*$", "^(a*b*)*$"), ("^(a*b*)*$", "^(a|b)*$"), ("^(ab)*a$", "^a(ba)*$"), ("^x{10,20}$", "^x{5,30}$"),
        ("^(aa){1,500}$", "^(a|b){2,1000}$"), ("^x{1,1000000}$", "^x{1,2000000}$"), (".*", ""), ("", ".*"),
    ])
    func contained(inner: String, outer: String) throws {
        #expect(try isContained(inner, in: outer))
    }

    @Test(
        arguments: [
            ("a", "^a", "ba"), ("^[a-z]+$", "^[a-f]+$", "g"), ("^[A-Z]{3}$", "^[A-Y]{3}$", "ZAA"),
            (#"^\d{4}-\d\d-\d\d$"#, date, nil), (email, "^[a-z.]+@", nil), ("^x{1,2000}$", "^x{1,1999}$", nil),
            ("^.$", #"^\w$"#, "!"), ("a|b", "a", "b"),
        ] as [(String, String, String?)])
    func notContained(inner: String, outer: String, witness: String?) throws {
        let (left, right) = (try expression(inner), try expression(outer))
        guard case .text(let text) = left.and(right.complement).example(budget: enough) else {
            Issue.record("\(inner) is said to be within \(outer)")
            return
        }
        #expect(left.matches(text) && !right.matches(text), "\(text)")
        if let witness { #expect(text == witness) }
    }

    @Test func examplesReadWell() throws {
        for (pattern, text) in [
            (#"^[A-Z]{3}-\d{4}$"#, "AAA-0000"), ("x", "x"), ("^.{3}$", "aaa"), ("^[^a-z]$", "0"), (date, "0000-01-01"),
            (email, "a@a.aa"), ("^(b|[!])$", "b"), (#"^\s$"#, " "), (#"^\x00$"#, "\0"), ("a|", ""),
            ("^(zz|y{1,3})$", "y"),
        ] {
            #expect(try expression(pattern).example(budget: enough) == .text(text), "\(pattern)")
        }
        #expect(RegularExpression.literal("ab").complement.example(budget: enough) == .text(""))
        #expect(try expression("a").and(.length(atLeast: 3, atMost: 3)).example(budget: enough) == .text("aaa"))
        #expect(try expression("^a$").and(expression("^b$")).example(budget: enough) == .none)
    }

    @Test func lengthsAreNotCounted() throws {
        let million = RegularExpression.length(atLeast: 0, atMost: 1_000_000)
        let more = RegularExpression.length(atLeast: 0, atMost: 1_000_001)
        #expect(million.and(more.complement).example(budget: 10) == .none)
        #expect(more.and(million.complement).example(budget: 10) == .text(String(repeating: "a", count: 1_000_001)))
        let code = try expression("^[a-z][a-z0-9]*$")
        #expect(code.and(million).and(code.and(more).complement).example(budget: 10) == .none)
        let names = try expression("^[a-z][a-z0-9_]*$")
        #expect(code.and(million).and(names.and(more).complement).example(budget: 100) == .none)
        let digits = try expression(#"^\d*$"#).and(.length(atLeast: 100_000, atMost: nil))
        #expect(digits.example(budget: 10) == .text(String(repeating: "0", count: 100_000)))
        #expect(RegularExpression.length(atLeast: 1 << 40, atMost: nil).example(budget: 10) == .undecided)
    }
}
