/// Values are equal by what they mean: numbers by value, objects without regard to the order of their members.
extension Value: Hashable {
    public static func == (left: Value, right: Value) -> Bool {
        if left.document === right.document, left.index == right.index { return true }
        guard left.kind == right.kind else { return false }
        switch left.kind {
        case .null: return true
        case .boolean, .string: return left.document.bytes(of: left.node) == right.document.bytes(of: right.node)
        case .number: return left.number == right.number
        case .array: return left.elements == right.elements
        case .object:
            guard left.count == right.count else { return false }
            return left.members.allSatisfy { right[$0.name] == $0.value }
                && right.members.allSatisfy { left.member($0.name) != nil }
        }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        switch kind {
        case .null: break
        case .boolean, .string: hasher.combine(document.bytes(of: node))
        case .number: hasher.combine(number)
        case .array: hasher.combine(elements)
        case .object:
            let members = members.reduce(0) { sum, member in
                var inner = Hasher()
                inner.combine(document.bytes(of: member.key.node))
                inner.combine(member.value)
                return sum ^ inner.finalize()
            }
            hasher.combine(members)
        }
    }
}
