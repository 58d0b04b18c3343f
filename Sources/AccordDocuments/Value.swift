public import AccordDiagnostics

/// A value inside a document; copying one copies a reference and an index.
public struct Value: Sendable {
    public enum Kind: String, Sendable {
        case null, boolean, number, string, array, object
    }

    public let document: Document
    let index: Int

    var node: Node { document.nodes[index] }

    public var kind: Kind { node.kind }

    public var location: Location {
        Location(file: document.file, range: Int(node.start)..<Int(node.end))
    }

    /// The text of a string, with its escapes resolved.
    public var string: String? {
        let node = node
        return node.kind == .string ? document.text(of: node) : nil
    }

    public var boolean: Bool? {
        let node = node
        // YAML knows `True` and `TRUE` besides.
        return node.kind == .boolean ? document.text(of: node).lowercased() == "true" : nil
    }

    /// The digits of a number as they stand in the file.
    public var numberText: String? {
        let node = node
        return node.kind == .number ? document.text(of: node) : nil
    }

    public var number: ExactNumber? { numberText.flatMap(ExactNumber.init) }

    public var isNull: Bool { kind == .null }

    /// The number of elements of an array or members of an object.
    public var count: Int { node.isContainer ? Int(node.length) : 0 }

    /// The elements of an array; of anything else, none.
    public var elements: [Value] {
        guard kind == .array else { return [] }
        var result: [Value] = []
        result.reserveCapacity(count)
        forEachChild { result.append($0) }
        return result
    }

    /// The members of an object in the order of the file; of anything else, none.
    public var members: [Member] {
        guard kind == .object else { return [] }
        var result: [Member] = []
        result.reserveCapacity(count)
        var key: Value?
        forEachChild { child in
            if let found = key {
                result.append(Member(key: found, value: child))
                key = nil
            } else {
                key = child
            }
        }
        return result
    }

    /// The first member of an object with that key.
    public subscript(name: String) -> Value? {
        member(name)?.value
    }

    public func member(_ name: String) -> Member? {
        let node = node
        guard node.kind == .object else { return nil }
        if node.length > KeyIndex.width, let wide = document.keys[index] {
            guard let key = wide[Array(name.utf8)[...]] else { return nil }
            return Member(
                key: Value(document: document, index: key), value: Value(document: document, index: key + 1))
        }
        guard let key = name.withBytes(position) else { return nil }
        return Member(key: Value(document: document, index: key), value: Value(document: document, index: key + 1))
    }

    /// Where a key is, by looking at each.
    private func position(ofKey name: UnsafeBufferPointer<UInt8>) -> Int? {
        document.nodes.withUnsafeBufferPointer { nodes in
            let end = Int(nodes[index].payload)
            var next = index + 1
            while next < end {
                if nodes[next].length == name.count, document.text(of: nodes[next], equals: name) { return next }
                let value = nodes[next + 1]
                next = value.isContainer ? Int(value.payload) : next + 2
            }
            return nil
        }
    }

    private func forEachChild(_ body: (Value) -> Void) {
        let end = Int(node.payload)
        var next = index + 1
        while next < end {
            let child = Value(document: document, index: next)
            body(child)
            next = child.indexBehind
        }
    }

    private var indexBehind: Int {
        let node = node
        return node.isContainer ? Int(node.payload) : index + 1
    }
}

/// A key of an object with its value.
public struct Member: Sendable {
    public let key: Value
    public let value: Value

    public var name: String { key.string ?? "" }
}

extension Value.Kind {
    /// The kind with its article, as messages name it.
    public var phrase: String {
        switch self {
        case .null: "null"
        case .array, .object: "an \(rawValue)"
        default: "a \(rawValue)"
        }
    }
}
