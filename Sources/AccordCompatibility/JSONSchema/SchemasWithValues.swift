import AccordDocuments
import AccordSchemas

/// Which schemas have a value. Most are seen to have one by a look at their keywords; the others are searched.
struct SchemasWithValues {
    private let side: JSONSchemaSide
    private let search: WitnessSearch
    private var known: [Int: Bool] = [:]
    private var depth = 0

    init(_ schema: JSONSchema) {
        side = JSONSchemaSide(.writer, schema)
        search = WitnessSearch(reader: side, writer: side, effort: Effort(20_000))
    }

    /// Where the search gives up, a schema is taken for one that has values.
    mutating func contains(_ position: Int) -> Bool {
        let position = side.representative(of: position)
        if let answer = known[position] { return answer }
        // While it is looked at, a schema that needs itself counts as empty; the search has the last word.
        known[position] = false
        depth += 1
        let answer = depth < WitnessSearch.depthLimit && hasPlainValue(position) || hasFoundValue(position)
        depth -= 1
        known[position] = answer
        return answer
    }

    private func hasFoundValue(_ position: Int) -> Bool {
        if case .none = search.example(of: position) { false } else { true }
    }

    /// "No" says nothing.
    private mutating func hasPlainValue(_ position: Int) -> Bool {
        let node = side.schema[position]
        if let boolean = node.boolean { return boolean }
        guard node.reference == nil, node.dynamicReference == nil, node.not == nil, node.ifSchema == nil,
            node.allOf.isEmpty, node.anyOf.isEmpty, node.oneOf.isEmpty
        else { return false }
        guard node.enumeration == nil, node.constant == nil else { return listsText(node) }
        for type in node.types?.types ?? [.null] where hasPlainValue(position, of: type) { return true }
        return false
    }

    private func listsText(_ node: JSONSchemaNode) -> Bool {
        guard node.enumeration == nil || node.constant == nil, node.pattern == nil, node.format == nil,
            node.minLength == nil, node.maxLength == nil, node.types?.types.contains(.string) ?? true
        else { return false }
        return (node.enumeration?.elements ?? node.constant.map { [$0] } ?? []).contains { $0.kind == .string }
    }

    private mutating func hasPlainValue(_ position: Int, of type: JSONType) -> Bool {
        let node = side.schema[position]
        return switch type {
        case .null, .boolean: true
        case .integer, .number: node.minimum == nil || node.maximum == nil
        case .string: hasPlainText(node)
        case .array: node.minItems == nil && node.contains == nil
        case .object: hasPlainObject(position)
        }
    }

    private func hasPlainText(_ node: JSONSchemaNode) -> Bool {
        guard node.pattern == nil else { return false }
        guard node.format == nil else { return node.minLength == nil && node.maxLength == nil }
        guard let least = node.minLength, let most = node.maxLength else { return true }
        return least.number?.asInteger(Int.self) ?? .max <= most.number?.asInteger(Int.self) ?? -1
    }

    private mutating func hasPlainObject(_ position: Int) -> Bool {
        let node = side.schema[position]
        guard node.minProperties == nil, node.maxProperties == nil, node.propertyNames == nil,
            node.patternProperties.isEmpty, node.dependentRequired.isEmpty, node.dependentSchemas.isEmpty,
            node.unevaluatedProperties == nil
        else { return false }
        for name in node.required {
            let property = side.property(name.name, of: position)
            guard let value = property?.schema ?? node.additionalProperties else { continue }
            guard contains(value) else { return false }
        }
        return true
    }
}
