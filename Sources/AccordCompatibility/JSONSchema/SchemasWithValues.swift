import AccordDocuments
import AccordSchemas

/// Which schemas have a value. Most are seen to have one by a look at their keywords; the others are searched.
struct SchemasWithValues {
    private let side: JSONSchemaSide
    private let search: WitnessSearch
    private var known: [Int: Bool] = [:]

    init(_ schema: JSONSchema) {
        side = JSONSchemaSide(schema: schema)
        search = WitnessSearch(reader: side, writer: side, effort: Effort(20_000))
    }

    /// Where the search gives up, a schema is taken for one that has values.
    mutating func contains(_ position: Int) -> Bool {
        let position = side.representative(of: position)
        if let answer = known[position] { return answer }
        // What lies in itself has no value that it owes to itself.
        known[position] = false
        let answer = hasPlainValue(side.schema[position]) || hasFoundValue(position)
        known[position] = answer
        return answer
    }

    private func hasFoundValue(_ position: Int) -> Bool {
        if case .none = search.example(of: position) { false } else { true }
    }

    /// "No" says nothing.
    private mutating func hasPlainValue(_ node: JSONSchemaNode) -> Bool {
        if let boolean = node.boolean { return boolean }
        guard node.reference == nil, node.dynamicReference == nil, node.not == nil, node.ifSchema == nil,
            node.allOf.isEmpty, node.anyOf.isEmpty, node.oneOf.isEmpty
        else { return false }
        let types = node.types?.types ?? [.null]
        guard node.enumeration == nil, node.constant == nil else { return hasListedText(node) }
        for type in types where hasPlainValue(node, of: type) { return true }
        return false
    }

    private func hasListedText(_ node: JSONSchemaNode) -> Bool {
        let asked = [node.enumeration, node.constant, node.minLength, node.maxLength, node.pattern, node.format]
        let values = node.enumeration?.elements ?? node.constant.map { [$0] } ?? []
        return asked.count { $0 != nil } == 1 && node.types?.types.contains(.string) ?? true
            && values.contains { $0.kind == .string }
    }

    private mutating func hasPlainValue(_ node: JSONSchemaNode, of type: JSONType) -> Bool {
        switch type {
        case .null, .boolean: true
        case .integer, .number: node.minimum == nil || node.maximum == nil
        case .string: hasPlainText(node)
        case .array: node.minItems == nil && node.contains == nil
        case .object: hasPlainObject(node)
        }
    }

    private func hasPlainText(_ node: JSONSchemaNode) -> Bool {
        guard node.pattern == nil else { return false }
        guard node.format == nil else { return node.minLength == nil && node.maxLength == nil }
        guard let least = node.minLength, let most = node.maxLength else { return true }
        return least.number?.asInteger(Int.self) ?? .max <= most.number?.asInteger(Int.self) ?? 0
    }

    private mutating func hasPlainObject(_ node: JSONSchemaNode) -> Bool {
        guard node.minProperties == nil, node.maxProperties == nil, node.propertyNames == nil,
            node.patternProperties.isEmpty, node.dependentRequired.isEmpty, node.dependentSchemas.isEmpty,
            node.unevaluatedProperties == nil
        else { return false }
        for name in node.required {
            guard let value = node.property(name.name)?.schema ?? node.additionalProperties else { continue }
            guard contains(value) else { return false }
        }
        return true
    }
}
