// The schemas that lie in a schema, or that it refers to.
extension JSONSchemaNode {
    var hasSchemasInside: Bool {
        hasRareKeywords || reference != nil || !properties.isEmpty || additionalProperties != nil || items != nil
            || !allOf.isEmpty || !anyOf.isEmpty || !oneOf.isEmpty
    }

    var namedSchemas: [(JSONSchemaKeyword, [JSONSchemaProperty])] {
        hasRareKeywords
            ? [
                (.properties, properties), (.patternProperties, patternProperties),
                (.dependentSchemas, dependentSchemas),
            ] : [(.properties, properties)]
    }

    var singleSchemas: [(JSONSchemaKeyword, Int)] {
        var schemas: [(JSONSchemaKeyword, Int?)] = [(.additionalProperties, additionalProperties), (.items, items)]
        if hasRareKeywords {
            schemas += [
                (.propertyNames, propertyNames), (.unevaluatedProperties, unevaluatedProperties),
                (.contains, contains), (.unevaluatedItems, unevaluatedItems), (.not, not), (.ifSchema, ifSchema),
                (.thenSchema, thenSchema), (.elseSchema, elseSchema),
            ]
        }
        return schemas.compactMap { keyword, schema in schema.map { (keyword, $0) } }
    }

    var listedSchemas: [(JSONSchemaKeyword, [Int])] {
        [(.prefixItems, prefixItems), (.allOf, allOf), (.anyOf, anyOf), (.oneOf, oneOf)].filter { !$0.1.isEmpty }
    }

    /// All schemas that have a part in what it says.
    public var schemasInside: [Int] {
        namedSchemas.flatMap { $0.1.map(\.schema) } + singleSchemas.map(\.1) + listedSchemas.flatMap(\.1)
            + (reference.map { [$0.target] } ?? [])
    }
}
