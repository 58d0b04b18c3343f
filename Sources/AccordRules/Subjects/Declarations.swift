import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// What a contract declares, in what rules about names and hygiene ask of it, whatever its format.
struct Declarations: Sendable {
    let format: SchemaFormat
    let types: [DeclaredType]
    /// What the newest release calls things: names that cannot be changed any more.
    let releasedNames: Set<String>

    /// Where the format keeps what people are to know.
    var documentationAttribute: String { format == .avro ? "doc" : "description" }

    var fields: [DeclaredField] { types.flatMap(\.fields) }
    /// What the header holds, and what the parts of a message are, is the same for all.
    var fieldsToDocument: [DeclaredField] {
        let isWholeMessage = types.contains(where: \.isHeader)
        return fieldsOutsideOfHeader.filter {
            !isWholeMessage || $0.name.text != Envelope.header && $0.name.text != Envelope.payload
        }
    }

    var fieldsOutsideOfHeader: [DeclaredField] { types.filter { !$0.isHeader }.flatMap(\.fields) }

    init(_ lineage: Lineage) {
        format = lineage.format
        types = lineage.contract.schema.declaredTypes(contract: lineage.name)
        let released = lineage.releases.last?.schema.declaredTypes(contract: lineage.name) ?? []
        releasedNames = Set(released.flatMap(\.names))
    }
}

extension Schema {
    fileprivate func declaredTypes(contract: String) -> [DeclaredType] {
        switch self {
        case .avro(let schema): schema.declaredTypes
        case .json(let schema): schema.declaredTypes(contract: contract)
        }
    }
}

/// A type with what it is made of.
struct DeclaredType: Sendable {
    /// Nil where the type has none.
    let name: DeclaredName?
    let isDocumented: Bool
    /// The header of messages, which has rules of its own.
    var isHeader = false
    var fields: [DeclaredField] = []
    /// What an enum lists, where those are names.
    var symbols: [DeclaredName] = []

    fileprivate var names: [String] {
        ([name].compactMap(\.self) + fields.map(\.name) + symbols).map(\.text)
    }
}

struct DeclaredName: Sendable {
    let text: String
    let location: Location
}

struct DeclaredField: Sendable {
    let name: DeclaredName
    let isDocumented: Bool
    let content: Content
    /// The place of what it holds.
    let typeLocation: Location

    /// What it holds, null aside.
    enum Content {
        /// Floating point in Avro, any number in JSON Schema.
        case inexactNumber
        /// An integer that no logical type explains.
        case plainInteger
        /// A text that no logical type, format, pattern or list explains.
        case plainText
        case other
    }
}

extension AvroSchema {
    fileprivate var declaredTypes: [DeclaredType] {
        let header = declaredHeader?.type.type
        return types.enumerated().compactMap { position, type in
            guard let naming = type.name else { return nil }
            var declared = DeclaredType(
                name: DeclaredName(text: naming.name.simpleName, location: naming.location),
                isDocumented: naming.doc?.isEmpty == false)
            declared.isHeader = position == header
            switch type.form {
            case .record(let record): declared.fields = record.fields.map(declaredField)
            case .enumeration(let enumeration):
                declared.symbols = enumeration.symbols.map { DeclaredName(text: $0.name, location: $0.location) }
            default: break
            }
            return declared
        }
    }

    private func declaredField(_ field: AvroField) -> DeclaredField {
        var use = field.type
        if case .union(let branches) = self[use].form {
            let others = branches.filter { !isNull($0) }
            if others.count == 1 { use = others[0] }
        }
        return DeclaredField(
            name: DeclaredName(text: field.name, location: field.location),
            isDocumented: field.doc?.isEmpty == false || self[use].name?.doc?.isEmpty == false,
            content: declaredContent(of: use), typeLocation: use.location)
    }

    private func declaredContent(of use: AvroTypeUse) -> DeclaredField.Content {
        switch (self[use].form, self[use].logicalType) {
        case (.primitive(.float), _), (.primitive(.double), _): .inexactNumber
        case (.primitive(.int), nil), (.primitive(.long), nil): .plainInteger
        case (.primitive(.string), nil): .plainText
        default: .other
        }
    }
}

extension JSONSchema {
    fileprivate func declaredTypes(contract: String) -> [DeclaredType] {
        let definitions = definitionNames
        let header = declaredHeader.map { resolved($0.schema) }
        let conditions = Set(nodes.flatMap { [$0.ifSchema, $0.not].compactMap(\.self) })
        return nodes.enumerated().compactMap { position, node in
            // A condition speaks of what is declared elsewhere.
            guard !conditions.contains(position) else { return nil }
            let symbols = (node.enumeration?.elements ?? []).compactMap { element in
                element.string.map { DeclaredName(text: $0, location: element.location) }
            }
            let isRoot = position == root
            let definition = definitions[node.source.identity]
            guard isRoot || definition != nil || !node.properties.isEmpty || !symbols.isEmpty else { return nil }
            return DeclaredType(
                name: isRoot ? DeclaredName(text: contract, location: node.titleLocation) : definition,
                isDocumented: node.description?.isEmpty == false, isHeader: position == header,
                fields: node.properties.filter { self[$0.schema].boolean != false }.map(declaredField),
                symbols: symbols)
        }
    }

    /// The names that schemas have under `$defs`, by what stands there.
    private var definitionNames: [Value.Identity: DeclaredName] {
        var names: [Value.Identity: DeclaredName] = [:]
        for definition in definitions {
            names[definition.value.identity] = DeclaredName(
                text: definition.name, location: definition.key.location)
        }
        return names
    }

    private func declaredField(_ property: JSONSchemaProperty) -> DeclaredField {
        let written = MergedSchema(self, at: property.schema)
        let value = MergedSchema(self, at: nonNull(resolved(property.schema)))
        let described = written.first { $0.description } ?? value.first { $0.description }
        return DeclaredField(
            name: DeclaredName(text: property.name, location: property.location),
            isDocumented: described?.isEmpty == false, content: declaredContent(of: value),
            typeLocation: (value.first { $0.types?.source } ?? self[value.parts[0]].source).location)
    }

    /// The other schema of a choice between null and one.
    private func nonNull(_ position: Int) -> Int {
        let branches = (self[position].anyOf + self[position].oneOf).map(resolved)
        let others = branches.filter { self[$0].types?.types != [.null] }
        return branches.count == 2 && others.count == 1 ? others[0] : position
    }

    private func declaredContent(of value: MergedSchema) -> DeclaredField.Content {
        guard value.first({ $0.enumeration ?? $0.constant }) == nil else { return .other }
        switch value.types?.filter({ $0 != .null }) {
        case [.number]: return value.first { $0.multipleOf } == nil ? .inexactNumber : .other
        case [.integer]: return .plainInteger
        case [.string]: return value.first { $0.format ?? $0.pattern } == nil ? .plainText : .other
        default: return .other
        }
    }
}

extension JSONSchemaNode {
    /// The place of a whole schema, as small as there is one.
    var titleLocation: Location {
        (source["title"] ?? types?.source ?? source.members.first?.key ?? source).location
    }
}
