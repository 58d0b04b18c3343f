/// A regular language of strings. Values are independent of each other, and equal where their normal forms are.
package struct RegularExpression: Hashable, Sendable {
    /// The nodes of the term, operands first and the whole last.
    private let nodes: [Node]

    /// The number of nodes.
    var size: Int { nodes.count }

    /// To put a node into another expression and to take it out again takes as long as so many steps.
    static let stepsInNode = 4

    /// The same for equal values in every run.
    var fingerprint: UInt64 {
        let terms = Terms()
        return terms.traits(terms.add(nodes)).fingerprint
    }

    static let anything = RegularExpression { $0.anything }
    static let nothing = RegularExpression { $0.nothing }

    private init(_ build: (Terms) -> Term) {
        let terms = Terms()
        nodes = terms.export(build(terms))
    }

    /// Reads a pattern of ECMA-262 that is searched for in a string, as JSON Schema has it. Nil for what is no regular
    /// language, not supported, malformed or too large to be worth deciding.
    package init?(pattern: String) {
        let terms = Terms()
        guard let term = PatternReader.read(pattern, into: terms) else { return nil }
        nodes = terms.export(term)
    }

    static func literal(_ text: String) -> RegularExpression {
        RegularExpression { terms in
            text.unicodeScalars.reversed().reduce(terms.empty) { rest, scalar in
                terms.sequence(terms.intern(.scalars(ScalarSet(scalar.value))), rest)
            }
        }
    }

    /// The strings with so many Unicode scalars.
    static func length(atLeast: Int, atMost: Int?) -> RegularExpression {
        let bounds = Bounds(max(atLeast, 0), atMost.flatMap { $0 < Bounds.limit ? $0 : nil })
        if bounds.isEmpty || bounds.low >= Bounds.limit { return nothing }
        return RegularExpression { $0.repetition($0.intern(.scalars(.any)), bounds) }
    }

    package func and(_ other: RegularExpression) -> RegularExpression {
        RegularExpression { $0.all([$0.add(nodes), $0.add(other.nodes)]) }
    }

    func or(_ other: RegularExpression) -> RegularExpression {
        RegularExpression { $0.either([$0.add(nodes), $0.add(other.nodes)]) }
    }

    package var complement: RegularExpression { RegularExpression { $0.not($0.add(nodes)) } }

    /// Nil where the work would be too much, or more than is left of an effort. A short text is always matched.
    package func accepts(_ text: String, effort: Effort? = nil) -> Bool? {
        let limit = min(Self.workLimit, max((effort?.stepsLeft ?? .max) / Self.stepsInTerm, Self.leastWork))
        var work = 0
        var terms = Terms()
        defer { effort?.spend(steps: (work + terms.work) * Self.stepsInTerm) }
        var rest = terms.add(nodes)
        terms.workLimit = max(limit, terms.work)
        for scalar in text.unicodeScalars {
            rest = terms.derivative(rest, scalar.value)
            // What is left is none then: derivatives were given up.
            guard !terms.isExhausted else { return nil }
            if rest == terms.nothing || rest == terms.anything { break }
            guard terms.nodes.count > Self.nodeLimit else { continue }
            // What was read is not needed any more. Without that, `.{1000000}` would keep a million terms.
            work += terms.work
            guard work < limit else { return nil }
            let left = terms.export(rest)
            terms = Terms()
            rest = terms.add(left)
            terms.workLimit = max(limit - work, terms.work)
        }
        return terms.isNullable(rest)
    }

    /// Each letter of a long text may make terms that no other needs, which takes longer than those that are shared.
    private static let stepsInTerm = 2
    private static let nodeLimit = 20_000
    private static let workLimit = 500_000
    private static let leastWork = 10_000

    /// A string of the language, a shortest one as far as possible, of letters and digits where there is a choice.
    /// Looks at no more than `budget` derivatives, and at no more than is left of an effort.
    package func example(budget: Int, effort: Effort? = nil) -> Example {
        let terms = Terms()
        let search = ExampleSearch(
            terms: terms, root: terms.add(nodes), budget: budget, mostSteps: effort?.stepsLeft ?? .max)
        defer { effort?.spend(steps: terms.work) }
        return search.run()
    }
}
