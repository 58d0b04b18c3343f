import AccordDocuments
import AccordSchemas

/// Looks for a message that is valid under the writer and not under the reader.
///
/// A goal is a set of literals: schemas under which a value is valid, and schemas under which it is not. It is taken
/// apart into cells, each a conjunction of keywords that hold or are violated, and a cell is searched type by type;
/// what lies inside a value is a goal again. Goals are answered by a least fixpoint: no value has been found for any
/// at first, and rounds go on until one brings nothing new. What then has no value has none. A message that is found
/// is checked by a validator before anyone is shown it.
final class WitnessSearch {
    let reader: JSONSchemaSide
    let writer: JSONSchemaSide
    /// The schemas of the reader whose keywords may be violated; nil for all.
    private let focus: Set<Int>?
    /// The schemas of the reader that those take part in.
    private let focused: Set<Int>?
    private(set) lazy var validators = [
        SchemaUse.Side.writer: InstanceValidator(side: writer, effort: effort),
        .reader: InstanceValidator(side: reader, effort: effort),
    ]
    private(set) lazy var patterns = PatternCache(effort: effort)
    var freshNames: [FreshNames.Question: FreshNames.Answer] = [:]
    /// What the writer omits at the outermost place, where that is given; what lies inside is then taken as written.
    private let outermostOmission: OmittedNames?
    private lazy var omissions = OmissionCheck(writer: writer, effort: effort)

    private var known: [Goal: Outcome] = [:]
    private var visited: Set<Goal> = []
    private var isChanged = false
    private var depth = 0
    let effort: Effort

    static let depthLimit = 300
    private static let roundLimit = 20

    init(
        reader: JSONSchemaSide, writer: JSONSchemaSide, effort: Effort, focus: Set<Int>? = nil,
        outermostOmission: OmittedNames? = nil
    ) {
        self.effort = effort
        self.outermostOmission = outermostOmission
        self.reader = reader
        self.writer = writer
        self.focus = focus.map { Set($0.map(reader.representative)) }
        focused = focus.map(reader.outer)
    }

    /// A message of the writer that the reader refuses.
    func outcome() -> Outcome {
        let valid = SchemaUse(side: .writer, node: writer.schema.root, isPlain: false)
        let invalid = SchemaUse(side: .reader, node: reader.schema.root, isPlain: false)
        let found = answer(to: Goal([.valid(valid), .invalid(invalid)]))
        guard case .value(let made) = found else { return found }
        // What is shown is legal, and refused, as the bytes that are shown and by the schemas as they are written.
        let message = made.asPrinted ?? made
        let isLegal = validators[.writer]?.accepts(message, valid.asWritten) == true
        let isRefused = validators[.reader]?.accepts(message, invalid.asWritten) == false
        return isLegal && isRefused ? .value(message) : .undecided
    }

    /// A value that is valid under a schema of the writer.
    func example(of node: Int) -> Outcome {
        answer(to: Goal([.valid(SchemaUse(side: .writer, node: node, isPlain: true))]))
    }

    func answer(to goal: Goal) -> Outcome {
        for _ in 0..<Self.roundLimit {
            isChanged = false
            visited = []
            let found = outcome(of: goal)
            if case .value = found { return found }
            if isExhausted { return .undecided }
            if !isChanged { return found }
        }
        return .undecided
    }

    /// What is known of a goal in this round.
    func outcome(of goal: Goal) -> Outcome {
        let goal = outermostOmission != nil && depth > 0 ? goal.asWritten : goal
        let before = known[goal] ?? .none
        if case .value = before { return before }
        guard visited.insert(goal).inserted else { return before }
        guard depth < Self.depthLimit, !isExhausted else { return .undecided }
        depth += 1
        defer { depth -= 1 }
        let found = searched(goal)
        switch (before, found) {
        case (.none, .none), (.undecided, .undecided): break
        default:
            known[goal] = found
            isChanged = true
        }
        return found
    }

    private var isExhausted: Bool { effort.isSpent }

    private func searched(_ goal: Goal) -> Outcome {
        var cell = Cell()
        if goal.isText { cell.types = [.string] }
        if let present = goal.present { (cell.types, cell.present) = ([.object], present) }
        cell.excluded = goal.excluded
        cell.omitted = omitted(at: goal)
        // A contradiction between unchanged parts is seen before anything is taken apart.
        guard assert(goal.literals.sorted(), in: &cell) else { return .none }
        return searched(cell)
    }

    /// What a writer does not write at the place of a goal.
    private func omitted(at goal: Goal) -> OmittedNames {
        if let outermostOmission { return outermostOmission }
        guard writer.passesOver != .none else { return .nothing }
        let written = goal.literals.filter { $0.isPositive && isClosed($0.use) }.map(\.use.node).sorted()
        let read = goal.literals.filter { $0.use.side == .reader }.map(\.use.node).sorted()
        let omitted = writer.passesOver == .all ? OmittedNames.undeclared : .these(reader.declaredInPlace(read))
        return !written.isEmpty && omissions.leavesValues(written, without: omitted) ? omitted : .nothing
    }

    /// Tries the ways of the smallest choice, until no choice is left.
    private func searched(_ cell: Cell) -> Outcome {
        effort.spend(1 + cell.choices.count + cell.choices.map(\.count).reduce(0, +) / 8 + cell.asserted.count / 8)
        guard !isExhausted else { return .undecided }
        var rest = cell
        rest.choices.removeAll { ways in ways.contains { isTaken($0, cell) } }
        guard let choice = rest.choices.indices.min(by: { rest.choices[$0].count < rest.choices[$1].count }) else {
            return value(of: rest)
        }
        var result = Outcome.none
        for way in rest.choices.remove(at: choice).map(canonical).unique {
            var inner = rest
            guard take(way, in: &inner) else { continue }
            result = result.or(searched(inner))
            if case .value = result { return result }
        }
        return result
    }

    /// Everything that the way would add is there already.
    private func isTaken(_ way: Way, _ cell: Cell) -> Bool {
        way.isOfLiteralsAlone && canonical(way).literals.allSatisfy(cell.asserted.contains)
    }

    private func canonical(_ way: Way) -> Way {
        var result = way
        result.literals = way.literals.map(canonical)
        return result
    }

    func canonical(_ literal: Literal) -> Literal {
        Literal(use: canonical(literal.use), isPositive: literal.isPositive)
    }

    private func take(_ way: Way, in cell: inout Cell) -> Bool {
        if let types = way.types { cell.types.formIntersection(types) }
        cell.broken += way.broken
        cell.present.formUnion(way.present)
        cell.absent.formUnion(way.absent)
        cell.excluded.formUnion(way.excluded)
        cell.isFractional = cell.isFractional || way.isFractional
        cell.isWholeFraction = cell.isWholeFraction || way.isWholeFraction
        if let opaque = way.opaque, !takeOpaque(opaque, in: &cell) { return false }
        guard !cell.types.isEmpty, cell.present.isDisjoint(with: cell.absent) else { return false }
        return assert(way.literals, in: &cell)
    }

    func takeOpaque(_ opaque: OpaqueKeyword, in cell: inout Cell) -> Bool {
        guard !cell.opaque.contains(where: { contradict($0, opaque) }) else { return false }
        cell.opaque.append(opaque)
        return true
    }

    /// Adds literals and takes them apart; false where that cannot be.
    private func assert(_ literals: [Literal], in cell: inout Cell) -> Bool {
        var open = literals.map(canonical)
        for literal in open where contradicts(literal, open) { return false }
        while let literal = open.popLast() {
            effort.spend(1 + cell.asserted.count / 8)
            guard !cell.asserted.contains(literal) else { continue }
            guard !contradicts(literal, cell.asserted) else { return false }
            cell.asserted.insert(literal)
            // What is not taken apart makes the cell larger: nothing is concluded from it any more.
            guard !isExhausted else { return true }
            guard let inner = apart(literal, in: &cell) else { return false }
            open += inner.map(canonical)
            guard !cell.types.isEmpty else { return false }
        }
        return true
    }

    private func apart(_ literal: Literal, in cell: inout Cell) -> [Literal]? {
        literal.isPositive ? holding(literal.use, in: &cell) : violated(literal.use, in: &cell)
    }

    // Two schemas of the same text mean the same. The writer at most omits properties and the reader at most ignores
    // some, so that what is valid under the one is valid under the other.

    private func contradicts(_ literal: Literal, _ others: some Sequence<Literal>) -> Bool {
        !isExhausted && others.contains { $0.isPositive != literal.isPositive && isSame($0, literal) }
    }

    func isSame(_ one: Literal, _ other: Literal) -> Bool {
        let (positive, negative) = one.isPositive ? (one.use, other.use) : (other.use, one.use)
        guard negative.side != positive.side else {
            return positive.node == negative.node
                && (positive.isPlain == negative.isPlain || isContained(positive, negative))
        }
        return isContained(positive, negative)
            && side(of: positive).schema.isSame(positive.node, as: negative.node, of: side(of: negative).schema)
    }

    /// What a writer writes lies within what the schema says, and that within what a reader takes.
    private func isContained(_ positive: SchemaUse, _ negative: SchemaUse) -> Bool {
        width(positive) <= width(negative)
    }

    private func width(_ use: SchemaUse) -> Int {
        guard !use.isPlain, side(of: use).passesOver != .none else { return 0 }
        return use.side == .writer ? -1 : 1
    }

    private func contradict(_ one: OpaqueKeyword, _ other: OpaqueKeyword) -> Bool {
        guard one.isPositive != other.isPositive, one.keyword == other.keyword else { return false }
        if one.use.side == other.use.side { return one.use.node == other.use.node }
        let (readerUse, writerUse) = one.use.side == .reader ? (one.use, other.use) : (other.use, one.use)
        let areClosed =
            one.keyword == "unevaluatedProperties" && !readerUse.isPlain
            && reader.closesAs(readerUse.node, writerUse.node, of: writer)
        return areClosed || reader.schema.isSame(one.keyword, of: readerUse.node, as: writerUse.node, of: writer.schema)
    }

    // What the parts of the search ask.

    func side(of use: SchemaUse) -> JSONSchemaSide { use.side == .reader ? reader : writer }

    func node(_ use: SchemaUse) -> JSONSchemaNode { side(of: use).schema[use.node] }

    /// A writer of this schema may omit what it does not declare.
    func isClosed(_ use: SchemaUse) -> Bool {
        use.side == .writer && !use.isPlain && writer.passesOver != .none
    }

    /// Whether a schema may be violated at all, by itself or by what lies in it.
    func mayBeViolated(_ use: SchemaUse) -> Bool {
        use.side == .writer || focused?.contains(reader.representative(of: use.node)) ?? true
    }

    func mayBreak(_ use: SchemaUse) -> Bool { focus?.contains(use.node) ?? true || use.side == .writer }

    private func canonical(_ use: SchemaUse) -> SchemaUse {
        use.inner(side(of: use).representative(of: use.node))
    }
}

extension Literal: Comparable {
    static func < (left: Literal, right: Literal) -> Bool {
        (left.isPositive ? 0 : 1, left.use.side.rawValue, left.use.node, left.use.isPlain ? 1 : 0)
            < (right.isPositive ? 0 : 1, right.use.side.rawValue, right.use.node, right.use.isPlain ? 1 : 0)
    }
}
