import Synchronization

/// Where an optional holds its value: where it lies itself, which is checked with the first value of each coder. Values in
/// optionals are written without a copy of them, which would be counted.
struct OptionalPayload: ~Copyable {
    private let isChecked = Atomic(false)

    /// Traps where an optional that holds a value has it elsewhere.
    @inline(__always)
    func check<Value>(_ type: Value.Type, _ optional: UnsafeRawPointer) {
        guard !isChecked.load(ordering: .relaxed) else { return }
        precondition(
            Self.liesAtItsOwnAddress(optional.assumingMemoryBound(to: Value?.self).pointee),
            "An optional holds its value elsewhere than where it lies itself.")
        isChecked.store(true, ordering: .relaxed)
    }

    @inline(never)
    private static func liesAtItsOwnAddress<Value>(_ optional: Value?) -> Bool {
        var copy = optional
        return withUnsafeMutablePointer(to: &copy) { outer in
            withUnsafeMutablePointer(to: &outer.pointee!) { UnsafeRawPointer($0) == UnsafeRawPointer(outer) }
        }
    }
}
