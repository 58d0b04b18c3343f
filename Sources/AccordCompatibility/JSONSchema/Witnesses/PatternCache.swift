/// Patterns as they were read; nil for those that Accord does not read.
final class PatternCache {
    private var read: [String: RegularExpression?] = [:]
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

    /// Nil also where it would be too much work to tell.
    func matches(_ pattern: String, _ text: String) -> Bool? {
        expression(pattern).flatMap { $0.accepts(text, effort: effort) }
    }
}
