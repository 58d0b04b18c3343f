/// Patterns as they were read; nil for those that Accord does not read.
final class PatternCache {
    private struct Question: Hashable {
        let pattern: String
        let text: String
    }

    private var read: [String: RegularExpression?] = [:]
    private var verdicts: [Question: Bool] = [:]
    private let effort: Effort?

    init(effort: Effort? = nil) {
        self.effort = effort
    }

    func expression(_ pattern: String) -> RegularExpression? {
        if let known = read[pattern] { return known }
        let expression = RegularExpression(pattern: pattern)
        read[pattern] = .some(expression)
        return expression
    }

    /// So many verdicts about short texts, such as names of properties, are kept.
    private static let mostVerdicts = 10_000
    private static let shortText = 100

    /// Nil also where it would be too much work to tell.
    func matches(_ pattern: String, _ text: String) -> Bool? {
        let question = Question(pattern: pattern, text: text)
        if let known = verdicts[question] { return known }
        let verdict = expression(pattern).flatMap { $0.accepts(text, effort: effort) }
        if verdicts.count < Self.mostVerdicts, text.utf8.count <= Self.shortText { verdicts[question] = verdict }
        return verdict
    }
}
