/// A dictionary on top of one that stays as it is, so that whoever adds to it copies nothing of what lies below.
struct LayeredDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private var own: [Key: Value] = [:]
    private var below: [Key: Value] = [:]

    subscript(key: Key) -> Value? {
        get { own[key] ?? below[key] }
        set { own[key] = newValue }
    }

    mutating func update(_ key: Key, _ change: (inout Value) -> Void) {
        guard var value = own.removeValue(forKey: key) ?? below[key] else { return }
        change(&value)
        own[key] = value
    }

    /// The same with an empty layer on top.
    var extended: LayeredDictionary {
        var result = LayeredDictionary()
        result.below = below.isEmpty ? own : below.merging(own) { $1 }
        return result
    }
}
