import AccordDocuments
import AccordSchemas

/// Names of properties that no schema declares: some of every kind that the patterns of a cell tell apart.
struct FreshNames {
    private(set) var examples: [String] = []
    /// There are kinds of which no example is known.
    private(set) var isIncomplete = false

    private let known: Set<String>
    private let count: Int

    private static let patternLimit = 5
    private static let budget = 2_000

    init(_ cell: Cell, _ search: WitnessSearch, known: Set<String>, count: Int) {
        self.known = known
        self.count = max(count, 1)
        var languages: Set<RegularExpression> = []
        for use in cell.holding + cell.broken.map(\.use) {
            let node = search.node(use)
            for pattern in node.patternProperties { take(search.patterns.expression(pattern.name), &languages) }
            if let names = node.propertyNames { take(Self.language(of: use.inner(names), search), &languages) }
        }
        addPlain()
        if languages.count > Self.patternLimit { isIncomplete = true }
        addKinds(Array(languages.prefix(Self.patternLimit)))
    }

    private mutating func take(_ language: RegularExpression?, _ languages: inout Set<RegularExpression>) {
        if let language { languages.insert(language) } else { isIncomplete = true }
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
        while examples.count < count {
            number += 1
            let name = number == 1 ? "extra" : "extra\(number)"
            if !known.contains(name) { examples.append(name) }
        }
    }

    /// Names for every combination of languages that have them and languages that do not.
    private mutating func addKinds(_ languages: [RegularExpression]) {
        guard !languages.isEmpty else { return }
        for signs in 0..<(1 << languages.count) {
            var kind = RegularExpression.anything
            for (position, language) in languages.enumerated() {
                kind = kind.and(signs >> position & 1 == 1 ? language : language.complement)
            }
            addExamples(of: kind)
        }
    }

    private mutating func addExamples(of kind: RegularExpression) {
        var rest = kind
        var found = 0
        for _ in 0..<(count + known.count + examples.count) where found < count {
            switch rest.example(budget: Self.budget) {
            case .none: return
            case .undecided:
                isIncomplete = true
                return
            case .text(let name):
                rest = rest.and(RegularExpression.literal(name).complement)
                guard !known.contains(name) else { continue }
                if !examples.contains(name) { examples.append(name) }
                found += 1
            }
        }
    }
}
