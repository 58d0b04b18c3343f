import AccordDocuments
import AccordSchemas

/// The branches of two versions of a choice that belong together: those that say the same, then those that refer to a
/// schema of the same place or are told apart by the same constant, and the others in their order.
struct BranchPairs {
    private(set) var pairs: [(old: Int, new: Int)] = []
    private var left: [Int]
    private var others: [Int]

    init(of branches: [Int], _ old: JSONSchemaSide, with otherBranches: [Int], _ new: JSONSchemaSide) {
        (left, others) = (branches, otherBranches)
        guard !left.isEmpty, !others.isEmpty else { return }
        pair({ old.schema[$0].digest }, { new.schema[$0].digest })
        pair({ old.schema[$0].reference?.source.string }, { new.schema[$0].reference?.source.string })
        pair(old.constants, new.constants)
        if left.count == others.count { pairs += zip(left, others).map { ($0, $1) } }
    }

    /// Pairs those of the same key, each once.
    private mutating func pair<Key: Hashable>(_ key: (Int) -> Key?, _ otherKey: (Int) -> Key?) {
        var waiting: [Key: [Int]] = [:]
        for other in others.reversed() { if let key = otherKey(other) { waiting[key, default: []].append(other) } }
        var paired: Set<Int> = []
        left.removeAll { branch in
            guard let key = key(branch), let other = waiting[key]?.popLast() else { return false }
            pairs.append((branch, other))
            paired.insert(other)
            return true
        }
        others.removeAll(where: paired.contains)
    }
}

extension JSONSchemaSide {
    /// The properties of a branch that have one value alone, with it; nil where there are none.
    fileprivate func constants(of branch: Int) -> [String: Value]? {
        let merged = MergedSchema(schema, at: branch)
        let constants = merged.parts.map(tags).reduce(into: [:]) { $0.merge($1) { first, _ in first } }
            .compactMapValues { $0.count == 1 ? $0[0] : nil }
        return constants.isEmpty ? nil : constants
    }
}
