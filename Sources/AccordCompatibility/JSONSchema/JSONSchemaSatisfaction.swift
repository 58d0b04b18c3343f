public import AccordDocuments
public import AccordSchemas

extension JSONSchema {
    /// The schemas that no value is valid under, innermost ones alone. The schema `false` says so openly and is none
    /// of them.
    public var schemasWithoutValues: [Int] {
        var withValues = SchemasWithValues(self)
        var empty: Set<Int> = []
        for position in nodes.indices where !self[position].isNothing && self[position].mayBeEmpty {
            if !withValues.contains(position) { empty.insert(position) }
        }
        guard !empty.isEmpty else { return [] }
        return empty.filter { empty.isDisjoint(with: self[$0].schemasInside) }.sorted()
    }

    /// Whether a value is valid under a schema; nil where that is not decided.
    public func accepts(_ value: Value, at position: Int) -> Bool? {
        InstanceValidator(side: JSONSchemaSide(.writer, self))
            .accepts(Instance.asWritten(value), SchemaUse(side: .writer, node: position, isPlain: true))
    }
}

extension JSONSchemaNode {
    /// `false`, or `{"not": {}}`, which is how draft 4 says it.
    fileprivate var isNothing: Bool { boolean == false || source.count == 1 && source["not"]?.count == 0 }

    /// It says more than a type.
    fileprivate var mayBeEmpty: Bool {
        hasRareKeywords || enumeration != nil || constant != nil || minLength != nil || pattern != nil
            || !required.isEmpty || !allOf.isEmpty || !anyOf.isEmpty || !oneOf.isEmpty
    }
}
