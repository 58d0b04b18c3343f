import AccordDiagnostics

/// Finds keys that an object has twice, and remembers where the keys of wide objects are, so that looking one up in
/// an object of ten thousand takes no longer than in one of ten.
struct KeyIndex {
    /// Objects with fewer members are searched from the start.
    static let width = 16

    private let document: Document
    private(set) var keys: [Int: [ArraySlice<UInt8>: Int]] = [:]
    private(set) var duplicates: [Finding] = []

    init(document: Document) {
        self.document = document
    }

    mutating func build() {
        let nodes = document.nodes
        for index in nodes.indices where nodes[index].kind == .object && nodes[index].length > 1 {
            if nodes[index].length > Self.width {
                indexWide(index, document.keyPositions(of: index))
            } else if mayRepeat(index) {
                compareAll(document.keyPositions(of: index))
            }
        }
    }

    /// Keys that differ in length, or in their first or last byte, mostly set different bits of one word.
    private func mayRepeat(_ object: Int) -> Bool {
        document.nodes.withUnsafeBufferPointer { nodes in
            var seen: UInt64 = 0
            var next = object + 1
            while next < Int(nodes[object].payload) {
                let bit = UInt64(1) << (document.withBytes(of: nodes[next], \.trait) & 63)
                guard seen & bit == 0 else { return true }
                seen |= bit
                let value = nodes[next + 1]
                next = value.isContainer ? Int(value.payload) : next + 2
            }
            return false
        }
    }

    private mutating func indexWide(_ object: Int, _ members: [Int]) {
        var positions: [ArraySlice<UInt8>: Int] = [:]
        positions.reserveCapacity(members.count)
        for key in members {
            let name = document.bytes(of: document.nodes[key])
            if let earlier = positions[name] {
                report(key, earlier: earlier)
            } else {
                positions[name] = key
            }
        }
        keys[object] = positions
    }

    private mutating func compareAll(_ members: [Int]) {
        let nodes = document.nodes
        for (position, key) in members.enumerated().dropFirst() {
            let earlier = members[..<position].first { other in
                nodes[other].length == nodes[key].length
                    && document.bytes(of: nodes[other]) == document.bytes(of: nodes[key])
            }
            if let earlier { report(key, earlier: earlier) }
        }
    }

    /// Parsers differ on which one counts (RFC 8259, Objects).
    private mutating func report(_ key: Int, earlier: Int) {
        let value = Value(document: document, index: key)
        duplicates.append(
            Finding(
                rule: "duplicate-key", severity: .unchecked, "the key '\(value.string ?? "")' is here twice",
                at: value.location,
                notes: [Note("first here", at: Value(document: document, index: earlier).location)],
                help: "keep one of them; readers differ on which one counts"))
    }
}

extension Document {
    fileprivate func keyPositions(of object: Int) -> [Int] {
        let end = Int(nodes[object].payload)
        var result: [Int] = []
        result.reserveCapacity(Int(nodes[object].length))
        var next = object + 1
        while next < end {
            result.append(next)
            let value = nodes[next + 1]
            next = value.isContainer ? Int(value.payload) : next + 2
        }
        return result
    }
}
