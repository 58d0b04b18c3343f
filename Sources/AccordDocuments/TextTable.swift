/// Which of a few fixed texts a string of a document is, found without making a `String` of it.
public struct TextTable: Sendable {
    private let texts: [[UInt8]]
    /// Positions of the texts, by a trait of their bytes.
    private let slots: [[Int]]

    public init(_ texts: [String]) {
        self.texts = texts.map { Array($0.utf8) }
        var slots = Array(repeating: [Int](), count: 256)
        for (position, text) in self.texts.enumerated() {
            slots[text.withUnsafeBufferPointer(\.trait) & 0xFF].append(position)
        }
        self.slots = slots
    }

    /// The position of the text; nil for one that is not in the table, and for a value that is no string.
    public func position(of value: Value) -> Int? { position(of: value.node, in: value.document) }

    fileprivate func position(of node: Node, in document: Document) -> Int? {
        guard node.kind == .string else { return nil }
        return document.withBytes(of: node) { bytes in
            slots[bytes.trait & 0xFF].first { texts[$0].withUnsafeBufferPointer { $0.isSame(as: bytes) } }
        }
    }
}

extension Document {
    /// How many strings, keys and values, are a text.
    public func count(of text: String) -> Int {
        let table = TextTable([text])
        return nodes.count { table.position(of: $0, in: self) != nil }
    }

    /// Whether any string ends in a name behind a slash, or has it between two, as JSON pointers do.
    public func mentions(pathTo name: String) -> Bool {
        nodes.contains { node in
            node.kind == .string && text(of: node).split(separator: "/").dropFirst().contains { $0 == name }
        }
    }

    /// Whether any string, key or value, is one of the texts.
    public func mentions(_ texts: TextTable) -> Bool {
        nodes.contains { texts.position(of: $0, in: self) != nil }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The same number for equal texts.
    var trait: Int {
        guard let first, let last else { return 0 }
        return count &* 5 &+ Int(first) &* 7 &+ Int(last) &* 13
    }
}
