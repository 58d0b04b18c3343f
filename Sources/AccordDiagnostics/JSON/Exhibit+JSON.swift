extension RenderedWitness {
    /// A witness in every JSON that has one.
    public var json: JSONTree {
        var members = [("sentence", JSONTree.string(sentence)), ("message", .scalar(message))]
        if let binary { members.append(("binary", .string(binary.hexadecimal))) }
        if let meant { members.append(("meant", .string(meant))) }
        if let read { members.append(("read", .string(read))) }
        return .object(members)
    }
}
