extension Value {
    /// Where a value lies in its document (RFC 6901, JSON Pointer).
    public var pointer: String { document.pointer(at: location.range) }

    fileprivate func child(around range: Range<Int>) -> (token: String, child: Value)? {
        for member in members
        where member.value.location.range.contains(range) || member.key.location.range.contains(range) {
            return (member.name, member.value)
        }
        for (position, element) in elements.enumerated() where element.location.range.contains(range) {
            return (String(position), element)
        }
        return nil
    }
}

extension Document {
    /// The objects around a place, the smallest one last; one that is the place itself is not around it.
    public func objects(around range: Range<Int>) -> [Value] {
        var found: [Value] = []
        var current = root
        while current.location.range.contains(range), current.location.range != range {
            if current.kind == .object { found.append(current) }
            guard let (_, child) = current.child(around: range) else { return found }
            current = child
        }
        return found
    }

    /// The innermost value around a place (RFC 6901, JSON Pointer); of a key, its value.
    public func pointer(at range: Range<Int>) -> String {
        var pointer = ""
        var current = root
        while current.location.range != range, let (token, child) = current.child(around: range) {
            pointer += "/" + token.replacing("~", with: "~0").replacing("/", with: "~1")
            current = child
        }
        return pointer
    }
}
