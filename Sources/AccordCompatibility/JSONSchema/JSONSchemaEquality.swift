import AccordDocuments
import AccordSchemas

extension JSONSchema {
    /// Whether schemas of two documents are known to say the same, and so is all that they refer to.
    func isSame(_ node: Int, as other: Int, of schema: JSONSchema) -> Bool {
        dialect == schema.dialect && self[node].digest == schema[other].digest
    }

    /// Whether two schemas have the same under one keyword, and under what belongs to it.
    func isSame(_ keyword: String, of node: Int, as other: Int, of schema: JSONSchema) -> Bool {
        let (one, second) = (self[node], schema[other])
        let parts = Self.companions[keyword] ?? [keyword]
        let (children, others) = (one.subschemas(under: keyword), second.subschemas(under: keyword))
        return children.count == others.count && zip(children, others).allSatisfy { isSame($0, as: $1, of: schema) }
            && parts.allSatisfy { one.source[$0] == second.source[$0] }
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
