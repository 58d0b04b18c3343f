/// The kinds of branches that a union has, each of which it may have only once (Avro 1.12, Unions).
struct BranchKinds {
    enum Kind: Equatable {
        case primitive(AvroPrimitive)
        case array
        case map
        /// The position of the definition that the branch is or refers to.
        case named(Int)
    }

    /// A bit for each kind that was met.
    private var unnamed: UInt = 0
    private var named: Set<Int> = []

    /// False where the kind is there already.
    mutating func insert(_ kind: Kind) -> Bool {
        let bit: UInt
        switch kind {
        case .named(let position): return named.insert(position).inserted
        case .primitive(let primitive): bit = 1 << primitive.number
        case .array: bit = 1 << 8
        case .map: bit = 1 << 9
        }
        defer { unnamed |= bit }
        return unnamed & bit == 0
    }
}
