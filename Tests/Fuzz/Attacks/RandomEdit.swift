public import AccordDiagnostics

/// One change at a random place of a document, whether or not what comes of it is a schema.
public struct RandomEdit {
    private static let scalars = [
        "\"string\"", "\"long\"", "\"int\"", "\"double\"", "\"null\"", "\"integer\"", "\"number\"", "\"object\"",
        "\"Other\"", "\"text\"", "null", "true", "false", "0", "1", "-2.50", "1e3",
    ]
    private static let keys = [
        "doc", "description", "title", "default", "aliases", "order", "x-note", "minimum", "pattern", "not", "$comment",
        "logicalType", "required", "enum", "namespace",
    ]

    private var generator: SeededGenerator
    private var stepsLeft = 0

    public static func apply(to tree: JSONTree, using generator: inout SeededGenerator) -> JSONTree {
        var edit = RandomEdit(generator: generator)
        edit.stepsLeft = Int.random(in: 0..<tree.count, using: &edit.generator)
        let edited = edit.walk(tree)
        generator = edit.generator
        return edited
    }

    private init(generator: SeededGenerator) { self.generator = generator }

    private mutating func walk(_ tree: JSONTree) -> JSONTree {
        stepsLeft -= 1
        if stepsLeft == -1 { return changed(tree) }
        switch tree {
        case .scalar: return tree
        case .array(let elements): return .array(elements.map { walk($0) })
        case .object(let members): return .object(members.map { ($0.name, walk($0.value)) })
        }
    }

    private mutating func changed(_ tree: JSONTree) -> JSONTree {
        switch tree {
        case .scalar: return .scalar(pick(Self.scalars))
        case .array(let elements): return .array(changed(elements) { .scalar($0.pick(Self.scalars)) })
        case .object(var members):
            if members.isEmpty || Bool.random(using: &generator) {
                let key = pick(Self.keys)
                members.removeAll { $0.name == key }
                return .object(members + [(key, .scalar(pick(Self.scalars)))])
            }
            let position = Int.random(in: members.indices, using: &generator)
            if Bool.random(using: &generator) {
                members.remove(at: position)
            } else {
                members[position].value = .array([members[position].value])
            }
            return .object(members)
        }
    }

    private mutating func changed(_ elements: [JSONTree], _ new: (inout RandomEdit) -> JSONTree) -> [JSONTree] {
        var elements = elements
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: elements.insert(new(&self), at: Int.random(in: 0...elements.count, using: &generator))
        case 1 where !elements.isEmpty: elements.remove(at: Int.random(in: elements.indices, using: &generator))
        case 2 where !elements.isEmpty: elements.append(pick(elements))
        default: elements.shuffle(using: &generator)
        }
        return elements
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: list.indices, using: &generator)]
    }
}

extension JSONTree {
    /// The number of values.
    var count: Int {
        switch self {
        case .scalar: 1
        case .array(let elements): elements.reduce(1) { $0 + $1.count }
        case .object(let members): members.reduce(1) { $0 + $1.value.count }
        }
    }
}
