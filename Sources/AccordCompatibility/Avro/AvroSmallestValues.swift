import AccordSchemas

/// The smallest value of each type of a schema: what it takes, and which branch a union takes in it.
///
/// A least fixpoint: types are settled in the order of their sizes, so that whatever a type needs comes before it. A
/// record that cannot end is never settled, and neither is a type whose values are all too large to show anything.
struct AvroSmallestValues: Sendable {
    /// In bytes, and one more for each value, since nulls and empty records take none.
    private static let sizeLimit = 1 << 16
    /// Of containers in containers.
    static let depthLimit = 128

    private struct Part {
        let whole: Int
        let position: Int
    }

    private var sizes: [Int?]
    private var depths: [Int]
    private var branches: [Int]

    init(_ schema: AvroSchema) {
        sizes = Array(repeating: nil, count: schema.types.count)
        depths = Array(repeating: 0, count: schema.types.count)
        branches = depths
        var sums = depths
        var missing = depths
        var parts = Array(repeating: [Part](), count: schema.types.count)
        var open = Array(repeating: [Int](), count: Self.sizeLimit + 1)
        func settleLater(_ type: Int, _ size: Int) {
            if size <= Self.sizeLimit, depths[type] <= Self.depthLimit { open[size].append(type) }
        }
        for (index, type) in schema.types.enumerated() {
            let needed = type.needed
            missing[index] = type.isUnion ? min(needed.count, 1) : needed.count
            sums[index] = type.ownSize
            for (position, inner) in needed.enumerated() { parts[inner].append(Part(whole: index, position: position)) }
            if needed.isEmpty, type.hasValues { settleLater(index, type.ownSize) }
        }
        for size in open.indices {
            while let type = open[size].popLast() {
                sizes[type] = size
                for part in parts[type] where missing[part.whole] > 0 {
                    missing[part.whole] -= 1
                    sums[part.whole] = min(sums[part.whole] + size, Self.sizeLimit + 1)
                    depths[part.whole] = max(depths[part.whole], depths[type] + 1)
                    branches[part.whole] = part.position
                    if missing[part.whole] == 0 { settleLater(part.whole, sums[part.whole]) }
                }
            }
        }
    }

    /// Nil where there is none, or none that is small enough.
    func size(of use: AvroTypeUse) -> Int? { sizes[use.type] }

    /// The position of the branch with the smallest value.
    func branch(of union: AvroTypeUse) -> Int { branches[union.type] }
}

extension AvroType {
    /// The types that a value has inside: all of them, or any one of a union.
    fileprivate var needed: [Int] {
        switch form {
        case .record(let record): record.fields.map(\.type.type)
        case .union(let branches): branches.map(\.type)
        default: []
        }
    }

    fileprivate var isUnion: Bool {
        if case .union = form { return true }
        return false
    }

    fileprivate var hasValues: Bool {
        switch form {
        case .union(let branches): !branches.isEmpty
        case .enumeration(let enumeration): !enumeration.symbols.isEmpty
        default: true
        }
    }

    /// Without what is inside.
    fileprivate var ownSize: Int {
        switch form {
        case .primitive(.null), .record: 1
        case .primitive(.float): 5
        case .primitive(.double): 9
        case .fixed(let fixed): 1 + fixed.size
        default: 2
        }
    }
}
