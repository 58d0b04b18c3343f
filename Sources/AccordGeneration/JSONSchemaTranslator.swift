import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// A JSON Schema as Swift types.
struct JSONSchemaTranslator {
    let schema: JSONSchema
    let names: TypeNames
    let document: Document
    let problems: DiagnosticCollector
    private let shapes: JSONSchemaShapes

    init(schema: JSONSchema, names: TypeNames, document: Document, problems: DiagnosticCollector) {
        self.schema = schema
        self.names = names
        self.document = document
        self.problems = problems
        shapes = JSONSchemaShapes(schema)
    }

    func properties(of position: Int) -> [SwiftProperty] {
        var scope = NameScope()
        var properties = schema.mergedProperties(of: position).map { merged in
            property(merged, name: scope.claim(SwiftNames.property(merged.name)))
        }
        for index in properties.indices where properties[index].presence == .nullable {
            properties[index].nullableName = SwiftNames.nullable(properties[index].name)
        }
        return properties
    }

    private func property(_ property: JSONSchema.MergedProperty, name: String) -> SwiftProperty {
        let made = schema.schema(of: property)
        let type = type(of: made, among: property.schemas)
        let nodes = MergedSchema(schema, at: property.schemas).parts.map { schema[$0] }
        let written = nodes.lazy.compactMap(\.defaultValue).first
        let expression = written.flatMap { value in made.flatMap { self.expression(value, of: $0, as: type) } }
        func make(_ type: SwiftType, _ presence: SwiftProperty.Presence, _ value: String?) -> SwiftProperty {
            SwiftProperty(
                name: name, wireName: property.name, type: type, doc: nodes.lazy.compactMap(\.description).first,
                presence: presence, defaultValue: value, isDeprecated: nodes.contains(where: \.isDeprecated))
        }
        let only = type.isOptional ? nil : made.flatMap(onlySymbol)
        if property.isRequired { return make(type, .required, expression ?? only) }
        // What an alternative gives may not be written where another one holds.
        let isGiven = written?.isNull == false && !property.isConditional
        if let expression, isGiven { return make(type, .defaulted, expression) }
        return type.isOptional ? make(type, .nullable, "nil") : make(.optional(type), .omitted, "nil")
    }

    /// A value that can be but one need not be given.
    private func onlySymbol(of position: Int) -> String? {
        let made = schema.made(of: position)
        guard case .symbols = schema.shape(of: made) else { return nil }
        let cases = cases(of: schema[made])
        return cases.count == 1 ? ".\(SwiftNames.escaped(cases[0].name))" : nil
    }

    /// What an object may hold beside its properties.
    func others(of position: Int) -> SwiftType? {
        if schema.hasPatterns(position) { return .runtime("JSONValue") }
        return schema.additionalProperties(of: position).map(type)
    }

    /// Every type that the file defines, but for some that are declared elsewhere.
    func nestedTypes(in outermost: Set<String>, except excluded: Set<Location>) -> NestedTypes {
        var nested = NestedTypes(in: outermost)
        for position in schema.nodes.indices.sorted(by: { schema[$0].location < schema[$1].location }) {
            let node = schema[position]
            guard node.source.document === document, !excluded.contains(node.location),
                let name = names.name(of: node.source), shapes.shape(of: position).hasName
            else { continue }
            nested.add(declaration(of: position, name: NestedTypes.simpleName(name)), as: name)
        }
        return nested
    }

    func declaration(of position: Int, name: String) -> SwiftDeclaration {
        let node = schema[position]
        switch shapes.shape(of: position) {
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
        case .wrapper:
            return .wrapper(SwiftWrapper(name: name, doc: node.description, type: content(of: position)))
        case .plain: return .alias(SwiftAlias(name: name, doc: node.description, type: type(of: position)))
        }
    }

    func cases(of node: JSONSchemaNode) -> [SwiftSymbolEnum.Case] {
        var scope = NameScope()
        return node.listedValues.map(SwiftSymbolEnum.Symbol.init).map {
            SwiftSymbolEnum.Case(name: scope.claim($0.caseName), value: $0)
        }
    }

    private func choice(_ choice: JSONSchemaChoice, name: String, doc: String?) -> SwiftChoice {
        var scope = NameScope()
        let cases = choice.branches.map { branch in
            let written = schema[branch.schema].reference?.lastPart
            let title = schema[branch.schema].title ?? branch.tags[0]
            // No one tag stands for a branch that is a choice itself.
            let isNamedByTag = choice.property != nil && schema.alternatives(of: schema.made(of: branch.schema)).isEmpty
            return SwiftChoice.Case(
                name: scope.claim(SwiftNames.enumCase(isNamedByTag ? title : written ?? title)),
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
        }.map { item in
            var item = item
            if !item.isRequired, item.type.isOptional { item.nullableName = SwiftNames.nullable(item.name) }
            return item
        }
        let isClosed = node.items.map { schema[$0].boolean == false } ?? false
        let rest = isClosed ? nil : node.items.map { type(of: $0) } ?? .runtime("JSONValue")
        return SwiftTuple(name: name, doc: node.description, items: items, rest: rest)
    }

    func type(of position: Int) -> SwiftType { type(of: position, among: [position]) }

    /// The type that a schema is made into; it may be null where all schemas that hold allow it. A `JSONValue` is null
    /// itself.
    private func type(of position: Int?, among schemas: [Int]) -> SwiftType {
        let base = position.map(base) ?? .runtime("JSONValue")
        if base == .runtime("JSONValue") { return base }
        return schema.nullability(of: schemas) == .allowed ? .optional(base) : base
    }

    private func base(of position: Int) -> SwiftType {
        guard shapes.shape(of: position).hasName else { return content(of: position) }
        if let name = names.name(of: schema[position].source) { return .named(name) }
        reportUnnamed(schema[position])
        return .runtime("JSONValue")
    }

    /// What is made of a schema without a name of its own, or what a wrapper holds.
    private func content(of position: Int) -> SwiftType {
        switch schema.content(of: position) {
        case .same(let part): return base(of: part)
        case .array(let items): return .array(type(of: items))
        case .map(let values): return .dictionary(type(of: values))
        case .single(let type): return self.type(type, of: schema[position])
        case .anything:
            if schema.alternatives(of: position).count > 1 { reportChoice(schema[position]) }
            return .runtime("JSONValue")
        }
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
}

extension JSONSchemaNode {
    fileprivate var isDeprecated: Bool { source["deprecated"]?.boolean ?? false }
}
