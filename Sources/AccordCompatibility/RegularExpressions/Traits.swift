/// What is known of a term from its operands alone.
struct Traits {
    let isNullable: Bool
    /// It has neither intersections nor complements, so that its shortest string can be read off it.
    let isPositive: Bool
    /// The length of the shortest string, and the worst rank of a scalar in it; of positive terms only.
    let shortest: Int
    let rank: Int
    /// Equal for equal terms of different stores.
    let fingerprint: UInt64

    init(of node: Node, _ traits: (Term) -> Traits) {
        let operands = node.operands.map(traits)
        isNullable = Self.isNullable(node, operands)
        isPositive = Self.isPositive(node) && operands.allSatisfy(\.isPositive)
        (shortest, rank) = Self.shortest(node, operands)
        fingerprint = Self.fingerprint(node, operands)
    }

    private static func isNullable(_ node: Node, _ operands: [Traits]) -> Bool {
        switch node {
        case .empty: true
        case .scalars: false
        case .sequence, .all: operands.allSatisfy(\.isNullable)
        case .repetition(_, let bounds): bounds.low == 0 || operands[0].isNullable
        case .either: operands.contains(where: \.isNullable)
        case .not: !operands[0].isNullable
        }
    }

    private static func isPositive(_ node: Node) -> Bool {
        switch node {
        case .all, .not: false
        default: true
        }
    }

    private static func shortest(_ node: Node, _ operands: [Traits]) -> (Int, Int) {
        switch node {
        case .empty, .all, .not: return (0, 0)
        case .scalars(let set): return (1, Representative(of: set)?.rank ?? 0)
        case .sequence(_, _):
            return (min(operands[0].shortest + operands[1].shortest, Bounds.limit), operands.map(\.rank).max() ?? 0)
        case .repetition(_, let bounds):
            if bounds.low == 0 { return (0, 0) }
            let (length, overflow) = operands[0].shortest.multipliedReportingOverflow(by: bounds.low)
            return (overflow ? Bounds.limit : min(length, Bounds.limit), operands[0].rank)
        case .either: return operands.map { ($0.shortest, $0.rank) }.min(by: <) ?? (0, 0)
        }
    }

    private static func fingerprint(_ node: Node, _ operands: [Traits]) -> UInt64 {
        var own: [UInt64] = []
        switch node {
        case .empty: own = [1]
        case .scalars(let set): own = [2] + set.ranges.flatMap { [UInt64($0.lowerBound), UInt64($0.upperBound)] }
        case .sequence: own = [3]
        case .repetition(_, let bounds): own = [4, UInt64(bounds.low), UInt64(bitPattern: Int64(bounds.high ?? -1))]
        case .either: own = [5]
        case .all: own = [6]
        case .not: own = [7]
        }
        // FNV over words, with a rotation that brings the high bits down again.
        return (own + operands.map(\.fingerprint)).reduce(0xCBF2_9CE4_8422_2325) { hash, word in
            let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            return product >> 29 ^ product << 35
        }
    }
}
