import AccordSchemas

/// Which of very many schemas that hold together say something about a property: those that name it, and those that say
/// something about all others.
struct ConjunctionParts {
    private var byName: [String: [Int]] = [:]
    private var aboutAll: [Int] = []

    init(_ parts: [(position: Int, node: JSONSchemaNode)]) {
        for (position, node) in parts {
            if node.saysMoreThanNames { aboutAll.append(position) } else { add(position, node) }
        }
    }

    private mutating func add(_ position: Int, _ node: JSONSchemaNode) {
        for name in Set(node.properties.map(\.name) + node.required.map(\.name)) {
            byName[name, default: []].append(position)
        }
    }

    /// In the order of their positions.
    func about(_ name: String) -> [Int] { ((byName[name] ?? []) + aboutAll).sorted() }
}

extension JSONSchemaNode {
    fileprivate var saysMoreThanNames: Bool {
        hasRareKeywords || additionalProperties != nil || !patternProperties.isEmpty || unevaluatedProperties != nil
    }
}
