import AccordDocuments
import AccordSchemas

/// A schema with what `allOf` adds to it, as far as the house rules ask.
struct JSONSchemaObject {
    let schema: JSONSchema
    /// The schema itself and all that hold besides.
    private let parts: [JSONSchemaNode]

    init(_ schema: JSONSchema, _ position: Int) {
        self.schema = schema
        var seen: Set<Int> = []
        var open = [schema.resolved(position)]
        while let next = open.popLast() {
            if seen.insert(next).inserted { open += schema[next].allOf.map(schema.resolved) }
        }
        parts = seen.sorted().map { schema[$0] }
    }

    var properties: [JSONSchemaProperty] {
        if parts.count == 1 { return parts[0].properties }
        var seen: Set<String> = []
        return parts.flatMap(\.properties).filter { seen.insert($0.name).inserted }
    }

    func property(_ name: String) -> JSONSchemaProperty? { parts.lazy.compactMap { $0.property(name) }.first }

    var mayBeObject: Bool { parts.allSatisfy { $0.types.map { $0.types.contains(.object) } ?? true } }

    func messageField(_ property: JSONSchemaProperty) -> MessageField {
        let position = schema.resolved(property.schema)
        let value = JSONSchemaObject(schema, position)
        let isRequired = parts.contains { $0.required.contains { $0.name == property.name } }
        return MessageField(
            name: property.name, location: property.location, isAlwaysThere: isRequired && !value.isNullable,
            content: value.content, type: .json(schema, position))
    }

    private var types: [JSONType]? {
        parts.compactMap { $0.types?.types }.reduce(nil) { known, types in known?.filter(types.contains) ?? types }
    }

    /// What it may be besides an object, where it says so.
    var otherTypes: [JSONType] { types?.filter { $0 != .object } ?? [] }

    private var isNullable: Bool { types?.contains(.null) ?? false }

    private var content: MessageField.Content {
        let listed = parts.lazy.compactMap { $0.enumeration?.elements ?? $0.constant.map { [$0] } }.first ?? []
        if !listed.isEmpty { return Self.content(of: listed) }
        switch types?.filter({ $0 != .null }) {
        case [.string]: return .text
        case [.integer]: return .exactNumber
        case [.boolean]: return .boolean
        default: return .other
        }
    }

    /// Of values that are all listed.
    private static func content(of listed: [Value]) -> MessageField.Content {
        let listed = listed.filter { !$0.isNull }
        if listed.allSatisfy({ $0.kind == .string }) { return .symbol }
        if listed.allSatisfy({ $0.number?.isInteger ?? false }) { return .exactNumber }
        return listed.allSatisfy { $0.kind == .boolean } ? .boolean : .other
    }
}
