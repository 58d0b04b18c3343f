import Foundation
import Testing

@testable import AccordCompatibility

/// Patterns on which a careless procedure takes exponential time or overflows the stack.
struct RegularExpressionHostileTests {
    private static let patterns = [
        "(a*)*b", "^((a|aa)+)+$", "^(x{1,1000}){1,1000}$", "^(x{1,1000}y?){1,1000}$", "^(a|b|ab)*c$", "^(.*a.{12})$",
        "^(a?){1000}a{1000}$", "(.*)*(.*)*(.*)*x", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*a){20}",
        "^((a{0,9}b?){0,9}c?){0,9}$",
    ]

    private static let longPatterns = [
        "nested": String(repeating: "(", count: 100) + "a" + String(repeating: "|b)*", count: 100),
        "nested and mixed": String(repeating: "((a|bc)*", count: 99) + String(repeating: "|bd?)*c", count: 99),
        "optional": String(repeating: "a?b?c?", count: 500),
        "anchored": "^" + String(repeating: "a?b?c?", count: 500) + "$",
        "optional and repeated": "^(" + String(repeating: "a?b?c?", count: 500) + ")*$",
        "anchors": String(repeating: "(^|x)(y|$)", count: 300),
        "alternatives": "^(" + (1...400).map { "w\($0)" }.joined(separator: "|") + ")$",
        "repeated alternatives": "^(" + (1...400).map { "w\($0)" }.joined(separator: "|") + ")*$",
    ]

    @Test(arguments: patterns) func ends(_ pattern: String) throws {
        try decide(pattern)
    }

    @Test(arguments: longPatterns.keys.sorted()) func endsThoughLong(_ name: String) throws {
        try decide(try #require(Self.longPatterns[name]))
    }

    private func decide(_ pattern: String) throws {
        let expression = try #require(RegularExpression(pattern: pattern))
        _ = expression.matches(String(repeating: "a", count: 3) + "!")
        for other in ["^[a-z]*$", "b.*b", "^(a|b){5,50}$"] {
            let other = try #require(RegularExpression(pattern: other))
            _ = expression.and(other.complement).example(budget: 100)
            _ = other.and(expression.complement).example(budget: 100)
        }
    }

    @Test func areRefused() {
        #expect(
            RegularExpression(pattern: String(repeating: "(", count: 10_000) + String(repeating: ")", count: 10_000))
                == nil)
        #expect(
            RegularExpression(pattern: String(repeating: "(", count: 4_000) + String(repeating: ")", count: 4_000))
                == nil)
        #expect(RegularExpression(pattern: String(repeating: "a", count: 100_000)) == nil)
        #expect(RegularExpression(pattern: "(((xy?){1,1000}z?){1,1000}z?){1,1000}") == nil)
        #expect(RegularExpression(pattern: "a{99999999999999999999}") == nil)
    }

    @Test func statesRunOut() throws {
        let twelfth = try expression("^[ab]*a[ab]{16}$")
        let other = try expression("^[ab]*a[ab]{16}b?$")
        #expect(other.and(twelfth.complement).and(.length(atLeast: 40, atMost: nil)).example(budget: 20) == .undecided)
    }

    /// Loops in loops have derivatives that grow with every scalar: matching is given up, within the effort.
    @Test func matchingEnds() throws {
        let loops = String(repeating: "(", count: 67) + "1{0,2}.a{2,}|$" + String(repeating: "|b)*", count: 67)
        let expression = try expression("^\(loops)$")
        let effort = Effort(20_000)
        #expect(expression.accepts("bbbaa1b", effort: effort) == nil)
        #expect(effort.left > -20_000)
        #expect(expression.accepts("") == true)
    }

    /// A secondary thread of macOS has no more stack than this.
    @Test func aSmallStackSuffices() async {
        let read = await withCheckedContinuation { continuation in
            let thread = Thread {
                var read = 0
                for name in ["nested", "nested and mixed"] {
                    guard let expression = RegularExpression(pattern: Self.longPatterns[name] ?? "") else { continue }
                    _ = expression.matches("b")
                    _ = expression.complement.example(budget: 10)
                    read += 1
                }
                continuation.resume(returning: read)
            }
            thread.stackSize = 512 << 10
            thread.start()
        }
        #expect(read == 2)
    }
}
