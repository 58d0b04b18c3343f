/// A dictionary on top of one that stays as it is, so that whoever adds to it copies nothing of what lies below.
struct LayeredDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private var own: [Key: Value] = [:]
    private var below: [Key: Value] = [:]

    subscript(key: Key) -> Value? { own[key] ?? below[key] }

    mutating func set(_ key: Key, to value: Value) { own[key] = value }

    mutating func update(_ key: Key, _ change: (inout Value) -> Void) {
        guard var value = own.removeValue(forKey: key) ?? below[key] else { return }
        change(&value)
        own[key] = value
    }

    /// The same with an empty layer on top; what has two already is copied.
    var extended: LayeredDictionary {
        var result = LayeredDictionary()
        result.below = below.isEmpty ? own : below.merging(own) { $1 }
        return result
    }
}
