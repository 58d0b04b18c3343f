import AccordDocuments
import AccordSchemas

/// The strings of a cell: a regular language, and formats, of which only samples are known.
struct TextCell {
    private var language = RegularExpression.anything
    private var formats: [String] = []
    private var brokenFormats: [String] = []
    /// A pattern that Accord does not read holds or is violated.
    private var unreadHolding: Set<String> = []
    private var unreadBroken: Set<String> = []
    private let excluded: Set<Instance>
    private let check: (String) -> Bool?
    private let effort: Effort

    private static let budget = 5_000

    init(_ cell: Cell, _ search: WitnessSearch) {
        excluded = cell.excluded
        effort = search.effort
        check = { text in
            var isCertain = true
            for literal in cell.asserted {
                guard let verdict = search.validators[literal.use.side]?.accepts(.string(text), literal.use) else {
                    isCertain = false
                    continue
                }
                if verdict != literal.isPositive { return false }
            }
            return isCertain ? true : nil
        }
        var (least, most) = (0, Int?.none)
        for node in cell.holding.map(search.node) {
            least = max(least, Self.count(node.minLength) ?? 0)
            if let limit = Self.count(node.maxLength) { most = min(most ?? .max, limit) }
            if let pattern = node.pattern?.string { take(pattern, holds: true, search.patterns) }
            if let format = node.format?.string { formats.append(format) }
        }
        for broken in cell.broken {
            let node = search.node(broken.use)
            switch broken.keyword {
            case .minLength: most = min(most ?? .max, (Self.count(node.minLength) ?? 0) - 1)
            case .maxLength: least = max(least, (Self.count(node.maxLength) ?? .max - 1) + 1)
            case .pattern: take(node.pattern?.string ?? "", holds: false, search.patterns)
            case .format: brokenFormats.append(node.format?.string ?? "")
            default: break
            }
        }
        if least > 0 || most != nil {
            let length =
                most.map { $0 < least } ?? false
                ? .nothing : RegularExpression.length(atLeast: least, atMost: most)
            language = language.and(length)
        }
    }

    /// Anything above is no length that a witness would have.
    private static func count(_ value: Value?) -> Int? {
        value?.number.map { $0.asInteger(Int.self) ?? .max / 2 }
    }

    private mutating func take(_ pattern: String, holds: Bool, _ patterns: PatternCache) {
        guard let expression = patterns.expression(pattern) else {
            if holds { unreadHolding.insert(pattern) } else { unreadBroken.insert(pattern) }
            return
        }
        language = language.and(holds ? expression : expression.complement)
    }

    func outcome() -> Outcome {
        guard unreadHolding.isDisjoint(with: unreadBroken), Set(formats).isDisjoint(with: brokenFormats) else {
            return .none
        }
        for sample in formats.first.flatMap({ Formats.samples[$0] }) ?? []
        where language.accepts(sample, effort: effort) == true {
            if !excluded.contains(.string(sample)), check(sample) == true { return .value(.string(sample)) }
        }
        var rest = language
        for _ in 0...excluded.count {
            switch rest.example(budget: Self.budget, effort: effort) {
            case .none: return .none
            case .undecided: return .undecided
            case .text(let text):
                if !excluded.contains(.string(text)) { return verified(text) }
                rest = rest.and(RegularExpression.literal(text).complement)
                effort.spend(steps: rest.size * RegularExpression.stepsInNode)
                guard !effort.isSpent else { return .undecided }
            }
        }
        return .undecided
    }

    /// Nothing but the language has been looked at: patterns that were not read and formats are asked now.
    private func verified(_ text: String) -> Outcome {
        let isPlain = formats.isEmpty && brokenFormats.isEmpty && unreadHolding.isEmpty && unreadBroken.isEmpty
        if isPlain || check(text) == true { return .value(.string(text)) }
        let others = brokenFormats.isEmpty ? [] : ["a", "ab", "abc", "no such text"]
        let found = others.first {
            language.accepts($0) == true && !excluded.contains(.string($0)) && check($0) == true
        }
        return found.map { .value(.string($0)) } ?? .undecided
    }
}
