/// A stored property of a record.
struct FieldMember {
    let offset: Int
    let size: Int
    let alignment: Int
    let deinitialize: (UnsafeMutableRawPointer) -> Void

    init<Root, Value>(_ path: KeyPath<Root, Value>) {
        guard let offset = MemoryLayout<Root>.offset(of: path) else {
            preconditionFailure("A field of \(Root.self) is no stored property.")
        }
        self.offset = offset
        size = MemoryLayout<Value>.size
        alignment = MemoryLayout<Value>.alignment
        deinitialize = { $0.assumingMemoryBound(to: Value.self).deinitialize(count: 1) }
    }

    /// Whether a value of a size is made of members, and of padding between them.
    static func cover(_ members: [FieldMember], size: Int) -> Bool {
        var end = 0
        for member in members.sorted(by: { ($0.offset, $0.size) < ($1.offset, $1.size) }) {
            guard member.offset == (end + member.alignment - 1) & ~(member.alignment - 1) else { return false }
            end = member.offset + member.size
        }
        return end == size
    }
}
