/// A term's place in a store of terms; equal terms of one store have equal places.
struct Term: Hashable, Sendable {
    let index: Int
}

/// What a term is made of. Operands are always older than the term itself.
enum Node: Hashable, Sendable {
    /// The empty string alone.
    case empty
    /// One scalar out of a set; the empty set is the empty language.
    case scalars(ScalarSet)
    case sequence(Term, Term)
    case repetition(Term, Bounds)
    case either([Term])
    case all([Term])
    case not(Term)

    var operands: [Term] {
        switch self {
        case .empty, .scalars: []
        case .sequence(let head, let tail): [head, tail]
        case .repetition(let base, _), .not(let base): [base]
        case .either(let terms), .all(let terms): terms
        }
    }

    func mapOperands(_ transform: (Term) -> Term) -> Node {
        switch self {
        case .empty, .scalars: self
        case .sequence(let head, let tail): .sequence(transform(head), transform(tail))
        case .repetition(let base, let bounds): .repetition(transform(base), bounds)
        case .either(let terms): .either(terms.map(transform))
        case .all(let terms): .all(terms.map(transform))
        case .not(let base): .not(transform(base))
        }
    }
}

/// How often something is repeated; without an upper bound there is no end to it.
struct Bounds: Hashable, Sendable {
    let low: Int
    let high: Int?

    static let any = Bounds(0, nil)
    static let once = Bounds(1, 1)

    /// No string is as long as this, and sums of such bounds do not overflow.
    static let limit = 1 << 50

    init(_ low: Int, _ high: Int?) {
        self.low = low
        self.high = high
    }

    var isEmpty: Bool { high.map { $0 < low } ?? false }

    /// What is left to repeat after one.
    var lessOne: Bounds { Bounds(max(low - 1, 0), high.map { $0 - 1 }) }

    func intersection(_ other: Bounds) -> Bounds {
        Bounds(max(low, other.low), [high, other.high].compactMap(\.self).min())
    }

    /// Both bounds as one, nil if there is a gap between them.
    func union(_ other: Bounds) -> Bounds? {
        let (first, second) = low <= other.low ? (self, other) : (other, self)
        guard let end = first.high else { return first }
        guard second.low <= end + 1 else { return nil }
        return Bounds(first.low, second.high.map { max($0, end) })
    }

    /// One after the other; nil where the numbers become too large.
    func plus(_ other: Bounds) -> Bounds? {
        Bounds(low + other.low, high.flatMap { end in other.high.map { end + $0 } }).checked
    }

    /// A repetition of repetitions as one, nil if that would close gaps: (x{2}){1,2} lacks xxx.
    func times(_ outer: Bounds) -> Bounds? {
        let hasNoGap =
            outer.low == outer.high || low <= 1
            || outer.low > 0
                && (high.map { ($0 - low).multipliedReportingOverflow(by: outer.low).partialValue >= low - 1 } ?? true)
        let (least, overflow) = low.multipliedReportingOverflow(by: outer.low)
        guard hasNoGap, !overflow else { return nil }
        if high == 0 || outer.high == 0 { return Bounds(0, 0) }
        guard let high, let end = outer.high else { return Bounds(least, nil).checked }
        let (most, tooMany) = high.multipliedReportingOverflow(by: end)
        return tooMany ? nil : Bounds(least, most).checked
    }

    private var checked: Bounds? { max(low, high ?? 0) < Self.limit ? self : nil }
}
