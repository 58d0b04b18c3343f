import AccordDiagnostics

extension Document {
    /// A finding for every key that an object has more than once; parsers differ on which one counts
    /// (RFC 8259, Objects).
    func duplicateKeys() -> [Finding] {
        var findings: [Finding] = []
        for index in nodes.indices where nodes[index].kind == .object && nodes[index].length > 1 {
            var first: [ArraySlice<UInt8>: Value] = [:]
            for member in Value(document: self, index: index).members {
                let name = bytes(of: member.key.node)
                if let earlier = first[name] {
                    findings.append(Self.duplicateKey(member, earlier: earlier))
                } else {
                    first[name] = member.key
                }
            }
        }
        return findings
    }

    private static func duplicateKey(_ member: Member, earlier: Value) -> Finding {
        Finding(
            rule: "duplicate-key", severity: .unchecked, "the key '\(member.name)' is here twice",
            at: member.key.location, notes: [Note("first here", at: earlier.location)],
            help: "keep one of them; readers differ on which one counts")
    }
}
