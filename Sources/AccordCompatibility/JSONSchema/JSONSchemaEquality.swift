import AccordDocuments
import AccordSchemas

/// Whether two schemas are the same text, and so are all that they refer to.
struct JSONSchemaEquality {
    private struct Pair: Hashable {
        let left: Int
        let right: Int
    }

    private let left: JSONSchema
    private let right: JSONSchema
    private var assumed: Set<Pair> = []

    init(left: JSONSchema, right: JSONSchema) {
        self.left = left
        self.right = right
    }

    /// Whether two schemas have the same under one keyword, and what belongs to it.
    mutating func holds(_ keyword: String, of first: Int, _ second: Int) -> Bool {
        let (one, other) = (left[first].source, right[second].source)
        let parts = Self.companions[keyword] ?? [keyword]
        guard parts.allSatisfy({ one[$0] == other[$0] }) else { return false }
        let (children, others) = (left[first].subschemas(under: keyword), right[second].subschemas(under: keyword))
        guard children.count == others.count else { return false }
        for (child, otherChild) in zip(children, others) where !holds(child, otherChild) { return false }
        return true
    }

    private static let companions = [
        "if": ["if", "then", "else"], "contains": ["contains", "minContains", "maxContains"],
        "dependentRequired": ["dependentRequired", "dependencies"],
        "dependentSchemas": ["dependentSchemas", "dependencies"],
        "unevaluatedProperties": [
            "unevaluatedProperties", "properties", "patternProperties", "additionalProperties", "allOf", "anyOf",
            "oneOf",
            "$ref",
        ],
        "unevaluatedItems": [
            "unevaluatedItems", "items", "prefixItems", "contains", "allOf", "anyOf", "oneOf", "$ref",
        ],
        "$dynamicRef": ["$dynamicRef", "$recursiveRef"],
    ]

    mutating func holds(_ first: Int, _ second: Int) -> Bool {
        guard left.dialect == right.dialect else { return false }
        var open = [Pair(left: first, right: second)]
        var isTarget = true
        while let pair = open.popLast() {
            guard assumed.insert(pair).inserted else { continue }
            let (one, other) = (left[pair.left], right[pair.right])
            if isTarget, one.source != other.source { return false }
            isTarget = false
            if one.dynamicReference != nil { return false }
            if let target = one.reference, let otherTarget = other.reference {
                guard left[target.target].source == right[otherTarget.target].source else { return false }
                open.append(Pair(left: target.target, right: otherTarget.target))
            }
            let (children, others) = (one.subschemas, other.subschemas)
            guard children.count == others.count else { return false }
            for (child, otherChild) in zip(children, others) { open.append(Pair(left: child, right: otherChild)) }
        }
        return true
    }
}

extension JSONSchemaNode {
    fileprivate func subschemas(under keyword: String) -> [Int] {
        switch keyword {
        case "not": [not].compactMap { $0 }
        case "if": [ifSchema, thenSchema, elseSchema].compactMap { $0 }
        case "contains": [contains].compactMap { $0 }
        case "propertyNames": [propertyNames].compactMap { $0 }
        case "dependentSchemas": dependentSchemas.map(\.schema)
        case "oneOf": oneOf
        case "dependentRequired": []
        default: subschemas
        }
    }

    /// All schemas directly inside, in one fixed order; references are not inside.
    fileprivate var subschemas: [Int] {
        let maps = properties + patternProperties + dependentSchemas
        let single = [
            additionalProperties, propertyNames, unevaluatedProperties, items, contains, unevaluatedItems, not,
            ifSchema,
            thenSchema, elseSchema,
        ]
        return maps.map(\.schema) + single.compactMap { $0 } + prefixItems + allOf + anyOf + oneOf
    }
}
