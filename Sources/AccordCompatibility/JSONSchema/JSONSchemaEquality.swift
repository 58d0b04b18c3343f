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
    /// A keyword was met that turns smaller into larger.
    private(set) var sawNegation = false

    init(left: JSONSchema, right: JSONSchema) {
        self.left = left
        self.right = right
    }

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
            if one.not != nil || one.ifSchema != nil || !one.oneOf.isEmpty { sawNegation = true }
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
