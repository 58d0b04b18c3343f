import AccordDocuments
import AccordSchemas

/// Names of properties that no schema declares: some of every kind that the patterns of a cell tell apart.
struct FreshNames {
    /// What the names depend on.
    struct Question: Hashable {
        var languages: Set<RegularExpression> = []
        let known: Set<String>
        let count: Int
    }

    struct Answer {
        var examples: [String] = []
        /// There are kinds of which no example is known.
        var isIncomplete = false
    }

    private(set) var question: Question
    private(set) var answer = Answer()
    private let effort: Effort

    private static let patternLimit = 5
    private static let budget = 2_000

    static func names(_ cell: Cell, _ search: WitnessSearch, known: Set<String>, count: Int) -> Answer {
        var names = FreshNames(cell, search, known: known, count: count)
        if let answer = search.freshNames[names.question] {
            names.answer.isIncomplete = names.answer.isIncomplete || answer.isIncomplete
            names.answer.examples = answer.examples
        } else {
            names.make()
            search.freshNames[names.question] = names.answer
        }
        return names.answer
    }

    private init(_ cell: Cell, _ search: WitnessSearch, known: Set<String>, count: Int) {
        question = Question(known: known, count: max(count, 1))
        effort = search.effort
        for use in cell.holding + cell.broken.map(\.use) {
            let node = search.node(use)
            for pattern in node.patternProperties { take(search.patterns.expression(pattern.name)) }
            if let names = node.propertyNames { take(Self.language(of: use.inner(names), search)) }
        }
    }

    private mutating func make() {
        addPlain()
        if question.languages.count > Self.patternLimit { answer.isIncomplete = true }
        // In an order that does not depend on the hashes of a run.
        let languages = question.languages.map { (fingerprint: $0.fingerprint, language: $0) }
            .sorted { $0.fingerprint < $1.fingerprint }
        addKinds(languages.prefix(Self.patternLimit).map(\.language))
    }

    private mutating func take(_ language: RegularExpression?) {
        guard let language else {
            answer.isIncomplete = true
            return
        }
        effort.spend(steps: language.size)
        question.languages.insert(language)
    }

    /// The texts that are valid under a schema of names; nil where that is no regular language, or not seen to be.
    private static func language(of use: SchemaUse, _ search: WitnessSearch) -> RegularExpression? {
        let node = search.node(use)
        if let boolean = node.boolean { return boolean ? .anything : .nothing }
        let understood: Set = [
            "type", "pattern", "minLength", "maxLength", "enum", "const", "title", "description", "$comment",
        ]
        guard node.source.members.allSatisfy({ understood.contains($0.name) }) else { return nil }
        if let types = node.types?.types, !types.contains(.string) { return .nothing }
        var result = RegularExpression.length(
            atLeast: node.minLength?.number?.asInteger() ?? 0, atMost: node.maxLength?.number?.asInteger())
        if let pattern = node.pattern?.string {
            guard let expression = search.patterns.expression(pattern) else { return nil }
            result = result.and(expression)
        }
        for values in search.side(of: use).finiteValues(of: use.node) {
            let texts = values.compactMap(\.string).map(RegularExpression.literal)
            result = result.and(texts.reduce(.nothing) { $0.or($1) })
        }
        return result
    }

    private mutating func addPlain() {
        var number = 0
        while answer.examples.count < question.count {
            number += 1
            let name = number == 1 ? "extra" : "extra\(number)"
            if !question.known.contains(name) { answer.examples.append(name) }
        }
    }

    /// Names for every combination of languages that have them and languages that do not.
    private mutating func addKinds(_ languages: [RegularExpression]) {
        guard !languages.isEmpty else { return }
        for signs in 0..<(1 << languages.count) {
            guard !effort.isSpent else {
                answer.isIncomplete = true
                return
            }
            var kind = RegularExpression.anything
            for (position, language) in languages.enumerated() {
                kind = kind.and(signs >> position & 1 == 1 ? language : language.complement)
                effort.spend(steps: kind.size)
            }
            addExamples(of: kind)
        }
    }

    private mutating func addExamples(of kind: RegularExpression) {
        var rest = kind
        var found = 0
        for _ in 0..<(question.count + question.known.count + answer.examples.count) where found < question.count {
            switch rest.example(budget: Self.budget, effort: effort) {
            case .none: return
            case .undecided:
                answer.isIncomplete = true
                return
            case .text(let name):
                rest = rest.and(RegularExpression.literal(name).complement)
                effort.spend(steps: rest.size * RegularExpression.stepsInNode)
                guard !question.known.contains(name) else { continue }
                if !answer.examples.contains(name) { answer.examples.append(name) }
                found += 1
            }
        }
    }
}
