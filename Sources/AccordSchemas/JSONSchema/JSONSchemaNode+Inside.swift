import AccordDocuments

/// A schema inside another one.
struct InnerSchema {
    let keyword: JSONSchemaKeyword
    let schema: Int
    /// The name that it is listed by.
    var key: Value?
    /// The place in a tuple; elsewhere order means nothing.
    var position = 0
}

extension JSONSchemaNode {
    /// All schemas that have a part in what it says, but for what it refers to.
    func forEachInnerSchema(_ body: (InnerSchema) -> Void) {
        for property in properties {
            body(InnerSchema(keyword: .properties, schema: property.schema, key: property.source))
        }
        if let additionalProperties { body(InnerSchema(keyword: .additionalProperties, schema: additionalProperties)) }
        if let items { body(InnerSchema(keyword: .items, schema: items)) }
        for branch in allOf { body(InnerSchema(keyword: .allOf, schema: branch)) }
        for branch in anyOf { body(InnerSchema(keyword: .anyOf, schema: branch)) }
        for branch in oneOf { body(InnerSchema(keyword: .oneOf, schema: branch)) }
        if hasRareKeywords { forEachRareSchema(body) }
    }

    private func forEachRareSchema(_ body: (InnerSchema) -> Void) {
        for (keyword, properties) in [
            (JSONSchemaKeyword.patternProperties, patternProperties), (.dependentSchemas, dependentSchemas),
        ] {
            for property in properties {
                body(InnerSchema(keyword: keyword, schema: property.schema, key: property.source))
            }
        }
        for (position, item) in prefixItems.enumerated() {
            body(InnerSchema(keyword: .prefixItems, schema: item, position: position))
        }
        for (keyword, schema) in [
            (JSONSchemaKeyword.propertyNames, propertyNames), (.unevaluatedProperties, unevaluatedProperties),
            (.contains, contains), (.unevaluatedItems, unevaluatedItems), (.not, not), (.ifSchema, ifSchema),
            (.thenSchema, thenSchema), (.elseSchema, elseSchema),
        ] {
            if let schema { body(InnerSchema(keyword: keyword, schema: schema)) }
        }
    }

    /// All schemas that have a part in what it says, what it refers to included.
    public var schemasInside: [Int] {
        var inside: [Int] = []
        inside.reserveCapacity(properties.count)
        forEachInnerSchema { inside.append($0.schema) }
        if let reference { inside.append(reference.target) }
        return inside
    }

    /// Nothing of it lies in other schemas.
    public var isLeaf: Bool {
        !hasRareKeywords && reference == nil && properties.isEmpty && additionalProperties == nil && items == nil
            && allOf.isEmpty && anyOf.isEmpty && oneOf.isEmpty
    }
}
