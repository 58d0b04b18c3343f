import AccordDocuments
import AccordSchemas

/// A JSON Schema as the rules about headers and keys see it.
extension MergedSchema {
    var mayBeObject: Bool { types?.contains(.object) ?? true }

    func messageField(_ property: JSONSchemaProperty) -> MessageField {
        let value = MergedSchema(schema, at: schemas(ofProperty: property.name))
        return MessageField(
            name: property.name, location: property.location,
            isAlwaysThere: requires(property.name) && !value.isNullable, content: value.content,
            type: .json(value))
    }

    /// What it may be besides an object, where it says so.
    var otherTypes: [JSONType] { types?.filter { $0 != .object } ?? [] }

    private var isNullable: Bool { types?.contains(.null) ?? false }

    private var content: MessageField.Content {
        let listed = first { $0.enumeration?.elements ?? $0.constant.map { [$0] } } ?? []
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
