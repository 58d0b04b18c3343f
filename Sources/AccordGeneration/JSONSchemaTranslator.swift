import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A JSON Schema as Swift types.
struct JSONSchemaTranslator {
    let schema: JSONSchema
    let names: TypeNames
    let document: Document
    let problems: Problems

    func properties(of position: Int) -> [SwiftProperty] {
        var scope = NameScope()
        return schema.mergedProperties(of: position).map { merged in
            let name = scope.claim(SwiftNames.property(merged.property.name))
            return property(merged.property, name: name, isRequired: merged.isRequired)
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
                name: name, wireName: property.name, type: type, doc: doc, presence: presence, defaultValue: value,
                isDeprecated: schema[property.schema].isDeprecated || target.isDeprecated)
        }
        if isRequired { return make(type, .required, expression ?? onlySymbol(of: property.schema)) }
        if let expression { return make(type, .defaulted, expression) }
        if type.isOptional { return make(type, .defaulted, "nil") }
        return make(.optional(type), .omitted, "nil")
    }

    /// A value that can be but one need not be given.
    private func onlySymbol(of position: Int) -> String? {
        let target = schema.resolved(position)
        guard case .symbols = schema.shape(of: target), !type(of: position).isOptional else { return nil }
        let cases = cases(of: schema[target])
        return cases.count == 1 ? ".\(SwiftNames.escaped(cases[0].name))" : nil
    }

    /// What an object may hold beside its properties.
    func others(of position: Int) -> SwiftType? {
        schema.additionalProperties(of: position).map {
            schema[$0].boolean == true ? .runtime("JSONValue") : type(of: $0)
        }
    }

    /// Every type that the file defines, but for some that are declared elsewhere.
    func nestedTypes(in outermost: Set<String>, except excluded: Set<Location>) -> NestedTypes {
        var nested = NestedTypes(in: outermost)
        for position in schema.nodes.indices.sorted(by: { schema[$0].location < schema[$1].location }) {
            let node = schema[position]
            guard node.source.document === document, !excluded.contains(node.location),
                let name = names.name(of: node.source), schema.shape(of: position).hasName
            else { continue }
            nested.add(declaration(of: position, name: NestedTypes.simpleName(name)), as: name)
        }
        return nested
    }

    func declaration(of position: Int, name: String) -> SwiftDeclaration {
        let node = schema[position]
        switch schema.shape(of: position) {
        case .structure:
            return .structure(
                SwiftStruct(
                    name: name, doc: node.description, properties: properties(of: position),
                    others: others(of: position), isDeprecated: node.isDeprecated))
        case .symbols:
            return .symbols(
                SwiftSymbolEnum(name: name, doc: node.description, cases: cases(of: node), defaultCase: nil))
        case .choice(let choice): return .choice(self.choice(choice, name: name, doc: node.description))
        case .tuple: return .tuple(tuple(node, name: name))
        case .plain: return .alias(SwiftAlias(name: name, doc: node.description, type: type(of: position)))
        }
    }

    func cases(of node: JSONSchemaNode) -> [SwiftSymbolEnum.Case] {
        var scope = NameScope()
        return node.listedSymbols.compactMap(\.string).map {
            SwiftSymbolEnum.Case(name: scope.claim(SwiftNames.enumCase($0)), symbol: $0)
        }
    }

    private func choice(_ choice: JSONSchemaChoice, name: String, doc: String?) -> SwiftChoice {
        var scope = NameScope()
        let cases = choice.branches.map { branch in
            let written = schema[branch.schema].reference?.lastPart
            let title = schema[branch.schema].title ?? branch.tags[0]
            return SwiftChoice.Case(
                name: scope.claim(SwiftNames.enumCase(choice.property == nil ? written ?? title : title)),
                tags: branch.tags, type: type(of: branch.schema))
        }
        return SwiftChoice(name: name, doc: doc, property: choice.property, cases: cases)
    }

    /// Items that need not be there are optional; what may follow them is kept.
    private func tuple(_ node: JSONSchemaNode, name: String) -> SwiftTuple {
        let least = node.minItems?.number?.asInteger(Int.self) ?? 0
        var scope = NameScope()
        let items = node.prefixItems.enumerated().map { index, item in
            let title = schema[item].title.map(SwiftNames.property) ?? "item\(index + 1)"
            return SwiftTuple.Item(name: scope.claim(title), type: type(of: item), isRequired: index < least)
        }
        let isClosed = node.items.map { schema[$0].boolean == false } ?? false
        let rest = isClosed ? nil : node.items.map { type(of: $0) } ?? .runtime("JSONValue")
        return SwiftTuple(name: name, doc: node.description, items: items, rest: rest)
    }

    func type(of position: Int) -> SwiftType {
        let node = schema[position]
        let isNullable =
            node.types?.types.contains(.null) ?? false || node.enumeration?.elements.contains(where: \.isNull) ?? false
            || (node.oneOf + node.anyOf).contains { schema[schema.resolved($0)].types?.types == [.null] }
        let base = base(of: position)
        return isNullable && !base.isOptional ? .optional(base) : base
    }

    private func base(of position: Int) -> SwiftType {
        let node = schema[position]
        if schema.shape(of: position).hasName {
            if let name = names.name(of: node.source) { return .named(name) }
            reportUnnamed(node)
        }
        if let part = schema.onlyPart(of: position) { return type(of: part) }
        let types = node.types?.types.filter { $0 != .null } ?? []
        if types.count == 1, schema.alternatives(of: position).isEmpty { return type(types[0], of: node) }
        let alternatives = schema.alternatives(of: position)
        if alternatives.count == 1 { return type(of: alternatives[0]) }
        if alternatives.count > 1 { reportChoice(node) }
        return .runtime("JSONValue")
    }

    private func reportUnnamed(_ node: JSONSchemaNode) {
        problems.report(
            "type-not-generated", "the schema is none of the definitions of its file, so that it has no name in Swift",
            at: node.source, help: "put it under '$defs'")
    }

    private func reportChoice(_ node: JSONSchemaNode) {
        let keyword = node.oneOf.isEmpty ? "anyOf" : "oneOf"
        problems.report(
            "type-not-generated", "nothing tells the branches of '\(keyword)' apart, so that they are no Swift type",
            at: node.source[keyword] ?? node.source,
            help: "give each branch a required property with a 'const' of its own")
    }

    private func type(_ type: JSONType, of node: JSONSchemaNode) -> SwiftType {
        switch type {
        case .boolean: .swift("Bool")
        case .integer: fitsInt32(node) ? .swift("Int32") : .swift("Int64")
        case .number: isDecimal(node) ? .wire("ExactDecimal") : .swift("Double")
        case .string: string(node)
        case .array: .array(node.items.map { self.type(of: $0) } ?? .runtime("JSONValue"))
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

    /// Money, and all that counts in tenths: `multipleOf: 0.01`.
    private func isDecimal(_ node: JSONSchemaNode) -> Bool {
        node.multipleOf?.number.map { !$0.isInteger } ?? false
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
        let target = schema.resolved(position)
        if case .symbols = schema.shape(of: target) {
            let found = cases(of: schema[target]).first { $0.symbol == value.string }
            return found.map { ".\(SwiftNames.escaped($0.name))" }
        }
        switch (base, value.kind) {
        case (.named("Swift.String"), .string): return SwiftLiteral.string(value.string ?? "")
        case (.named("Swift.Bool"), .boolean): return value.boolean == true ? "true" : "false"
        case (.named("Swift.Int32"), .number): return value.number?.asInteger(Int32.self).map(String.init)
        case (.named("Swift.Int64"), .number): return value.number?.asInteger(Int64.self).map(String.init)
        case (.named("Swift.Double"), .number): return value.numberText
        case (.wire("ExactDecimal"), .number):
            return value.numberText.map { "AccordEvents.ExactDecimal(\(SwiftLiteral.string($0)))!" }
        case (.array, .array) where value.count == 0: return "[]"
        case (.dictionary, .object) where value.count == 0: return "[:]"
        default: return nil
        }
    }
}

extension JSONSchemaNode {
    fileprivate var isDeprecated: Bool { source["deprecated"]?.boolean ?? false }
}
