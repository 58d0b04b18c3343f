extension Value {
    /// Where a value lies in its document (RFC 6901, JSON Pointer).
    public var pointer: String {
        var pointer = ""
        var current = document.root
        while current.location.range != location.range {
            guard let (token, child) = current.child(around: location.range) else { return pointer }
            pointer += "/" + token.replacing("~", with: "~0").replacing("/", with: "~1")
            current = child
        }
        return pointer
    }

    private func child(around range: Range<Int>) -> (token: String, child: Value)? {
        for member in members where member.value.location.range.contains(range) {
            return (member.name, member.value)
        }
        for (position, element) in elements.enumerated() where element.location.range.contains(range) {
            return (String(position), element)
        }
        return nil
    }
}
