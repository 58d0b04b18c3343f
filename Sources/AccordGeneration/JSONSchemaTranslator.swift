import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A JSON Schema as Swift types.
struct JSONSchemaTranslator {
    let schema: JSONSchema
    let names: TypeNames
    let document: Document

    func properties(of position: Int) -> [SwiftProperty] {
        var scope = NameScope()
        let node = schema[position]
        let required = Set(node.required.map(\.name))
        return node.properties.map { property in
            let name = scope.claim(SwiftNames.property(property.name))
            return self.property(property, name: name, isRequired: required.contains(property.name))
        }
    }

    private func property(_ property: JSONSchemaProperty, name: String, isRequired: Bool) -> SwiftProperty {
        let type = type(of: property.schema)
        let target = schema[schema.resolved(property.schema)]
        let written = schema[property.schema].defaultValue ?? target.defaultValue
        let expression = written.flatMap { self.expression($0, of: property.schema) }
        let doc = schema[property.schema].description ?? target.description
        func make(_ type: SwiftType, _ presence: SwiftProperty.Presence, _ value: String?) -> SwiftProperty {
            SwiftProperty(
                name: name, wireName: property.name, type: type, doc: doc, presence: presence, defaultValue: value)
        }
        if isRequired { return make(type, .required, expression) }
        if let expression { return make(type, .defaulted, expression) }
        if type.isOptional { return make(type, .defaulted, "nil") }
        return make(.optional(type), .omitted, "nil")
    }

    /// Every type that the file defines, but for some that are declared elsewhere.
    func nestedTypes(except excluded: Set<Location>) -> [SwiftDeclaration] {
        schema.nodes.indices.sorted { schema[$0].location < schema[$1].location }.compactMap { position in
            let node = schema[position]
            guard node.source.document === document, !excluded.contains(node.location), node.needsType,
                names.name(of: node.source) != nil
            else { return nil }
            return declaration(of: position, name: names.simpleName(of: node.source))
        }
    }

    func declaration(of position: Int, name: String) -> SwiftDeclaration {
        let node = schema[position]
        if node.isStruct {
            return .structure(SwiftStruct(name: name, doc: node.description, properties: properties(of: position)))
        }
        if node.isSymbolEnum {
            return .symbols(
                SwiftSymbolEnum(name: name, doc: node.description, cases: cases(of: node), defaultCase: nil))
        }
        return .alias(SwiftAlias(name: name, doc: node.description, type: type(of: position)))
    }

    private func cases(of node: JSONSchemaNode) -> [SwiftSymbolEnum.Case] {
        var scope = NameScope()
        return node.listedSymbols.compactMap(\.string).map {
            SwiftSymbolEnum.Case(name: scope.claim(SwiftNames.enumCase($0)), symbol: $0)
        }
    }

    func type(of position: Int) -> SwiftType {
        let node = schema[position]
        if let reference = node.reference { return type(of: reference.target) }
        let isNullable =
            node.types?.types.contains(.null) ?? false || node.enumeration?.elements.contains(where: \.isNull) ?? false
        let base = base(of: node)
        return isNullable && !base.isOptional ? .optional(base) : base
    }

    private func base(of node: JSONSchemaNode) -> SwiftType {
        if node.needsType, let name = names.name(of: node.source) { return .named(name) }
        let types = node.types?.types.filter { $0 != .null } ?? []
        if types.count == 1 { return type(types[0], of: node) }
        if node.types == nil, let wrapped = nullableBranch(of: node) {
            let inner = type(of: wrapped)
            return inner.isOptional ? inner : .optional(inner)
        }
        if node.types == nil, node.allOf.count == 1 { return type(of: node.allOf[0]) }
        return .runtime("JSONValue")
    }

    /// The other branch of `oneOf` or `anyOf` with null and one other schema.
    private func nullableBranch(of node: JSONSchemaNode) -> Int? {
        let branches = node.oneOf + node.anyOf
        guard branches.count == 2 else { return nil }
        let others = branches.filter { schema[schema.resolved($0)].types?.types != [.null] }
        return others.count == 1 ? others[0] : nil
    }

    private func type(_ type: JSONType, of node: JSONSchemaNode) -> SwiftType {
        switch type {
        case .boolean: .swift("Bool")
        case .integer: fitsInt32(node) ? .swift("Int32") : .swift("Int64")
        case .number: .swift("Double")
        case .string: string(node)
        case .array:
            node.prefixItems.isEmpty
                ? .array(node.items.map { self.type(of: $0) } ?? .runtime("JSONValue")) : .runtime("JSONValue")
        case .object: object(node)
        case .null: .runtime("JSONValue")
        }
    }

    private func fitsInt32(_ node: JSONSchemaNode) -> Bool {
        guard let lower = node.minimum?.value.asInteger(Int64.self),
            let upper = node.maximum?.value.asInteger(Int64.self)
        else { return false }
        return lower >= Int64(Int32.min) && upper <= Int64(Int32.max)
    }

    private func string(_ node: JSONSchemaNode) -> SwiftType {
        switch node.format?.string {
        case "uuid": .wire("UUID")
        case "date-time": .runtime("Timestamp")
        case "date": .runtime("CalendarDate")
        default: .swift("String")
        }
    }

    private func object(_ node: JSONSchemaNode) -> SwiftType {
        guard let values = node.additionalProperties, schema[values].boolean == nil else {
            return .dictionary(.runtime("JSONValue"))
        }
        return .dictionary(type(of: values))
    }

    /// A default as an expression; nil for values that have none of the type's Swift type.
    private func expression(_ value: Value, of position: Int) -> String? {
        let type = type(of: position)
        if value.isNull { return type.isOptional ? "nil" : nil }
        var base = type
        if case .optional(let wrapped) = type { base = wrapped }
        let node = schema[schema.resolved(position)]
        if node.isSymbolEnum {
            return cases(of: node).first { $0.symbol == value.string }.map { ".\(SwiftNames.escaped($0.name))" }
        }
        switch (base, value.kind) {
        case (.named("Swift.String"), .string): return SwiftLiteral.string(value.string ?? "")
        case (.named("Swift.Bool"), .boolean): return value.boolean == true ? "true" : "false"
        case (.named("Swift.Int32"), .number): return value.number?.asInteger(Int32.self).map(String.init)
        case (.named("Swift.Int64"), .number): return value.number?.asInteger(Int64.self).map(String.init)
        case (.named("Swift.Double"), .number): return value.numberText
        case (.array, .array) where value.count == 0: return "[]"
        case (.dictionary, .object) where value.count == 0: return "[:]"
        default: return nil
        }
    }
}
