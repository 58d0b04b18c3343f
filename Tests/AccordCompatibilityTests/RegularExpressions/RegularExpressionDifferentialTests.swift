import AccordFuzzing
import Foundation
import Testing

@testable import AccordCompatibility

/// Random patterns and texts, which Python judges without knowing of derivatives.
@Suite(.enabled(if: PythonExpressions.isThere, "python3, the judge, is not installed"))
struct RegularExpressionDifferentialTests {
    /// Set `ACCORD_SEED` to see a failure again.
    private static let seed =
        ProcessInfo.processInfo.environment["ACCORD_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0..<1_000_000)

    private static let patterns: [RandomPattern] = {
        print("random regular expressions: ACCORD_SEED=\(seed)")
        var generator = SeededGenerator(seed: seed)
        return (0..<400).map { _ in RandomPattern(depth: 3, using: &generator) }
    }()

    @Test func matches() throws {
        var generator = SeededGenerator(seed: Self.seed + 1)
        let questions = Self.patterns.map { pattern in
            (pattern: pattern.python, texts: (0..<10).map { _ in RandomPattern.text(using: &generator) })
        }
        let answers = try PythonExpressions.search(questions)
        try #require(answers.count == questions.count)
        for (pattern, (question, answer)) in zip(Self.patterns, zip(questions, answers)) {
            let expression = try expression(pattern.pattern)
            for (text, isFound) in zip(question.texts, answer) {
                #expect(expression.matches(text) == isFound, "\(pattern.pattern) on \(text.debugDescription)")
                #expect(
                    expression.complement.matches(text) != isFound, "not \(pattern.pattern) on \(text.debugDescription)"
                )
            }
        }
    }

    @Test func examples() throws {
        var questions: [(pattern: String, texts: [String])] = []
        var expected: [Bool] = []
        for pattern in Self.patterns {
            let expression = try expression(pattern.pattern)
            for (language, isFound) in [(expression, true), (expression.complement, false)] {
                switch language.example(budget: enough) {
                case .none: continue
                case .undecided: Issue.record("\(pattern.pattern) is undecided")
                case .text(let text):
                    questions.append((pattern.python, [text]))
                    expected.append(isFound)
                }
            }
        }
        try #require(questions.count > Self.patterns.count)
        let answers = try PythonExpressions.search(questions)
        try #require(answers.count == questions.count)
        for (question, (answer, isFound)) in zip(questions, zip(answers, expected)) {
            #expect(answer == [isFound], "\(question.pattern) on \(question.texts)")
        }
    }

    /// An example of what one pattern has and another lacks, and no text in what is said to be empty.
    @Test func differences() throws {
        var generator = SeededGenerator(seed: Self.seed + 2)
        var questions: [(pattern: String, texts: [String])] = []
        for (first, second) in zip(Self.patterns, Self.patterns.dropFirst()) {
            let (included, excluded) = (try expression(first.pattern), try expression(second.pattern))
            let difference = included.and(excluded.complement)
            switch difference.example(budget: enough) {
            case .undecided: Issue.record("\(first.pattern) without \(second.pattern) is undecided")
            case .text(let text): questions += [(first.python, [text]), (second.python, [text])]
            case .none:
                for _ in 0..<20 {
                    let text = RandomPattern.text(using: &generator)
                    #expect(!included.matches(text) || excluded.matches(text), "\(first.pattern) in \(second.pattern)")
                }
            }
        }
        let answers = try PythonExpressions.search(questions)
        try #require(answers.count == questions.count)
        for (place, answer) in answers.enumerated() {
            #expect(answer == [place.isMultiple(of: 2)], "\(questions[place])")
        }
    }
}
