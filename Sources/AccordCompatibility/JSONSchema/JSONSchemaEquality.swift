import AccordDocuments
import AccordSchemas

/// Whether schemas of two documents are the same text, and so is all that they refer to.
///
/// A relation too, and the strictest: two schemas are equal if their own keywords are, and all schemas inside pair by
/// pair. Answers are kept, so that each pair is looked at once.
final class JSONSchemaEquality {
    private struct Pair: Hashable {
        let left: Int
        let right: Int
    }

    private let left: JSONSchema
    private let right: JSONSchema
    private var answers: [Pair: Bool] = [:]
    /// How many pairs were looked at.
    private(set) var work = 0

    init(left: JSONSchema, right: JSONSchema) {
        self.left = left
        self.right = right
    }

    func holds(_ first: Int, _ second: Int) -> Bool {
        guard left.dialect == right.dialect else { return false }
        let root = Pair(left: first, right: second)
        if let known = answers[root] { return known }
        // Most schemas differ in what they say themselves.
        guard requirement(root).failures.isEmpty else {
            answers[root] = false
            return false
        }
        let relation = Relation(root: root, requirement: requirement)
        answers.merge(relation.verdicts) { first, _ in first }
        work += relation.verdicts.count
        return relation.holds
    }

    /// Whether two schemas have the same under one keyword, and what belongs to it.
    func holds(_ keyword: String, of first: Int, _ second: Int) -> Bool {
        let (one, other) = (left[first], right[second])
        let parts = Self.companions[keyword] ?? [keyword]
        guard parts.allSatisfy({ one.source[$0] == other.source[$0] }) else { return false }
        let (children, others) = (one.subschemas(under: keyword), other.subschemas(under: keyword))
        return children.count == others.count && zip(children, others).allSatisfy { holds($0, $1) }
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

    private func requirement(_ pair: Pair) -> Requirement<Pair> {
        var result = Requirement<Pair>()
        let (one, other) = (left[pair.left], right[pair.right])
        let (children, others) = (one.subschemas, other.subschemas)
        let isSame = one.dynamicReference == nil && children.count == others.count && one.saysTheSame(as: other)
        guard isSame, (one.reference == nil) == (other.reference == nil) else {
            result.fail(.typeMismatch, Place(one.location, ""), Place(other.location, ""))
            return result
        }
        for (child, otherChild) in zip(children, others) { result.demand(Pair(left: child, right: otherChild)) }
        if let target = one.reference?.target, let otherTarget = other.reference?.target {
            result.demand(Pair(left: target, right: otherTarget))
        }
        return result
    }
}

extension JSONSchemaNode {
    /// Keywords whose values are schemas, or hold them by name or in a list.
    private static let structural: Set<String> = [
        "$ref", "properties", "patternProperties", "dependentSchemas", "dependencies", "additionalProperties",
        "propertyNames", "unevaluatedProperties", "items", "additionalItems", "prefixItems", "contains",
        "unevaluatedItems", "not", "if", "then", "else", "allOf", "anyOf", "oneOf",
    ]
    /// Keywords that say nothing about instances.
    private static let silent: Set<String> = [
        "$defs", "definitions", "title", "description", "$comment", "default", "examples", "deprecated", "readOnly",
        "writeOnly", "$schema", "$id", "id", "$anchor",
    ]

    /// The own keywords are the same; of those that hold schemas, the names.
    fileprivate func saysTheSame(as other: JSONSchemaNode) -> Bool {
        guard boolean == other.boolean else { return false }
        let (members, others) = (spoken, other.spoken)
        guard members.count == others.count else { return false }
        return members.allSatisfy { member in
            guard let counterpart = other.source[member.name] else { return false }
            guard Self.structural.contains(member.name) else { return counterpart == member.value }
            return member.value.kind == counterpart.kind
                && member.value.members.map(\.name).sorted() == counterpart.members.map(\.name).sorted()
                && (member.name != "dependencies" || member.value == counterpart)
        }
    }

    private var spoken: [Member] { source.members.filter { !Self.silent.contains($0.name) } }

    fileprivate func subschemas(under keyword: String) -> [Int] {
        switch keyword {
        case "not": [not].compactMap { $0 }
        case "if": [ifSchema, thenSchema, elseSchema].compactMap { $0 }
        case "contains": [contains].compactMap { $0 }
        case "propertyNames": [propertyNames].compactMap { $0 }
        case "dependentSchemas": dependentSchemas.map(\.schema)
        case "oneOf": oneOf
        case "anyOf": anyOf
        case "dependentRequired": []
        default: subschemas
        }
    }

    /// All schemas directly inside, in one fixed order; references are not inside.
    fileprivate var subschemas: [Int] {
        let maps = [properties, patternProperties, dependentSchemas].flatMap { $0.sorted { $0.name < $1.name } }
        let single = [
            additionalProperties, propertyNames, unevaluatedProperties, items, contains, unevaluatedItems, not,
            ifSchema,
            thenSchema, elseSchema,
        ]
        return maps.map(\.schema) + single.compactMap { $0 } + prefixItems + allOf + anyOf + oneOf
    }
}
