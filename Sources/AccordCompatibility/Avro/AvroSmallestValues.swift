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

    private var sizes: [Int?]
    private var depths: [Int]
    private var branches: [Int]

    init(_ schema: AvroSchema) {
        sizes = Array(repeating: nil, count: schema.types.count)
        depths = Array(repeating: 0, count: schema.types.count)
        branches = depths
        var queue = Queue(schema)
        for size in 0...Self.sizeLimit {
            while let type = queue.next(ofSize: size) {
                guard depths[type] <= Self.depthLimit else { continue }
                sizes[type] = size
                for (whole, position) in queue.settle(type, size) {
                    depths[whole] = max(depths[whole], depths[type] + 1)
                    branches[whole] = position
                }
            }
        }
    }

    /// The types that wait for what they need, and those that wait for their turn, by size.
    private struct Queue {
        /// What a type is a part of, and at which position.
        private var wholes: [[(type: Int, position: Int)]]
        private var missing: [Int]
        private var sums: [Int]
        private var open = Array(repeating: [Int](), count: sizeLimit + 1)

        init(_ schema: AvroSchema) {
            wholes = Array(repeating: [], count: schema.types.count)
            missing = schema.types.map { $0.isUnion ? min($0.needed.count, 1) : $0.needed.count }
            sums = schema.types.map(\.ownSize)
            for (index, type) in schema.types.enumerated() {
                for (position, part) in type.needed.enumerated() { wholes[part].append((index, position)) }
                if missing[index] == 0, type.hasValues { enqueue(index) }
            }
        }

        mutating func next(ofSize size: Int) -> Int? { open[size].popLast() }

        /// The types that still waited for this one.
        mutating func settle(_ type: Int, _ size: Int) -> [(type: Int, position: Int)] {
            let waiting = wholes[type].filter { missing[$0.type] > 0 }
            for (whole, _) in waiting {
                missing[whole] -= 1
                sums[whole] = min(sums[whole] + size, sizeLimit + 1)
                if missing[whole] == 0 { enqueue(whole) }
            }
            return waiting
        }

        private mutating func enqueue(_ type: Int) {
            if sums[type] <= sizeLimit { open[sums[type]].append(type) }
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
