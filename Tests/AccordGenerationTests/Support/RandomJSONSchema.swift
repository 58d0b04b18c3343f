import AccordFuzzing

/// An object of a random JSON Schema, to which properties can be added.
final class RandomObject {
    var properties: [(name: String, schema: RandomSchema)] = []
    var required: [String] = []
    var keyword = ""

    var text: String {
        let properties = properties.map { "\"\($0.name)\": \($0.schema.text)" }.joined(separator: ", ")
        let required = required.map { "\"\($0)\"" }.joined(separator: ", ")
        return "{\"type\": \"object\", \"properties\": {\(properties)}, \"required\": [\(required)]\(keyword)}"
    }
}

/// Text with objects in it.
struct RandomSchema {
    var parts: [(text: String, object: RandomObject?)]

    var text: String { parts.map { $0.text + ($0.object?.text ?? "") }.joined() }
}

/// A payload with definitions, of few names, so that they meet: `RandomJSONSchema(seed: 1)`.
struct RandomJSONSchema {
    private var random: SeededGenerator
    private var objects: [RandomObject] = []
    private var definitions: [(name: String, schema: RandomSchema)] = []
    private let root = RandomObject()

    private static let names = [
        "a", "b", "c", "type", "item", "value", "a_item", "b_value", "item1", "rest", "payload", "kind",
    ]

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        objects.append(root)
        root.properties = [("id", RandomSchema(parts: [("{\"type\": \"string\"}", nil)]))]
        root.required = ["id"]
        for name in ["base", "a", "thing"] {
            let object = object(depth: 1)
            definitions.append((name, RandomSchema(parts: [("", object)])))
        }
        for _ in 0..<4 { add(to: root, depth: 0) }
    }

    var text: String {
        let definitions = definitions.map { "\"\($0.name)\": \($0.schema.text)" }.joined(separator: ", ")
        root.keyword = ", \"$defs\": {\(definitions)}"
        return root.text
    }

    /// Adds an optional property anywhere.
    mutating func grow() {
        guard let object = objects.randomElement(using: &random) else { return }
        add(to: object, depth: 1)
    }

    private mutating func add(to object: RandomObject, depth: Int) {
        let taken = Set(object.properties.map(\.name))
        guard let name = Self.names.filter({ !taken.contains($0) }).randomElement(using: &random) else { return }
        let place = Int.random(in: 0...object.properties.count, using: &random)
        object.properties.insert((name, schema(depth: depth + 1)), at: place)
    }

    private mutating func object(depth: Int) -> RandomObject {
        let object = RandomObject()
        objects.append(object)
        for _ in 0..<Int.random(in: 1...2, using: &random) { add(to: object, depth: depth) }
        return object
    }

    private mutating func schema(depth: Int) -> RandomSchema {
        guard depth < 3 else { return RandomSchema(parts: [("{\"enum\": [\"X\", \"y\"]}", nil)]) }
        func around(_ head: String, _ object: RandomObject, _ tail: String) -> RandomSchema {
            RandomSchema(parts: [(head, object), (tail, nil)])
        }
        switch Int.random(in: 0..<9, using: &random) {
        case 0, 1: return around("", object(depth: depth), "")
        case 2: return around("{\"type\": \"array\", \"items\": ", object(depth: depth), "}")
        case 3: return around("{\"type\": \"object\", \"additionalProperties\": ", object(depth: depth), "}")
        case 4:
            return RandomSchema(parts: [
                ("{\"type\": \"array\", \"prefixItems\": [", object(depth: depth)), (", ", object(depth: depth)),
                ("], \"items\": ", object(depth: depth)), ("}", nil),
            ])
        case 5:
            let branches = [object(depth: depth), object(depth: depth)]
            for (branch, tag) in zip(branches, ["left", "right"]) {
                branch.properties.insert(
                    ("tag", RandomSchema(parts: [("{\"const\": \"\(tag)\"}", nil)])), at: 0)
                branch.required = ["tag"]
            }
            return RandomSchema(parts: [("{\"oneOf\": [", branches[0]), (", ", branches[1]), ("]}", nil)])
        case 6:
            let object = object(depth: depth)
            let values = self.object(depth: depth)
            return RandomSchema(parts: [
                ("{\"type\": \"object\", \"properties\": {\"p\": ", object),
                ("}, \"additionalProperties\": ", values), ("}", nil),
            ])
        case 7: return RandomSchema(parts: [("{\"$ref\": \"#/$defs/thing\"}", nil)])
        default: return RandomSchema(parts: [("{\"enum\": [\"NONE\", \"1\"]}", nil)])
        }
    }
}
