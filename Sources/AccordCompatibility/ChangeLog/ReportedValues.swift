import AccordDocuments

/// What of two documents is the same in both, or what a sentence is about: what is left has changed unmentioned.
struct ReportedValues {
    private var settled: Set<Value.Identity> = []
    private var opened: Set<Value.Identity> = []

    /// Nothing more is to be said of the values, and of all that is inside them.
    mutating func settle(_ values: Value?...) {
        for value in values { if let value { settled.insert(value.identity) } }
    }

    /// The values are accounted for, but for what is inside them.
    mutating func open(_ values: Value...) {
        for value in values { opened.insert(value.identity) }
    }

    func isSettled(_ value: Value) -> Bool { settled.contains(value.identity) }

    /// The outermost values that nobody accounted for.
    func unaccounted(in value: Value) -> [Value] {
        let identity = value.identity
        if settled.contains(identity) { return [] }
        guard opened.contains(identity) else { return [value] }
        return (value.elements + value.members.map(\.value)).flatMap(unaccounted)
    }
}
