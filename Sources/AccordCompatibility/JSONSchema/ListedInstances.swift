import AccordDocuments

/// The values of an `enum` or a `const`, put so that others can be compared with them.
struct ListedInstances {
    /// Each with the ways to write it.
    let spellings: [(value: Value, instances: [Instance])]
    /// By what they are equal to.
    let normalized: Set<Instance>

    init(_ values: [Value]) {
        spellings = values.map { ($0, Instance.spellings(of: $0)) }
        normalized = Set(spellings.compactMap(\.instances.last))
    }
}
