/// The kinds of branches that a union has, each of which it may have only once (Avro 1.12, Unions).
struct BranchKinds {
    enum Kind: Equatable {
        case primitive(AvroPrimitive), array, map
        /// The position of the definition that the branch is or refers to.
        case named(Int)
    }

    private var unnamed: [Kind] = []
    private var named: Set<Int> = []

    /// False where the kind is there already.
    mutating func insert(_ kind: Kind) -> Bool {
        if case .named(let position) = kind { return named.insert(position).inserted }
        guard !unnamed.contains(kind) else { return false }
        unnamed.append(kind)
        return true
    }
}
