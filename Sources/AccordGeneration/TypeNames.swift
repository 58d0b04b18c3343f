import AccordDiagnostics
import AccordDocuments
import AccordSchemas

/// Which Swift name each type of each schema has: given once for all files, before anything is translated, so that a
/// file can refer to the types of another.
struct TypeNames {
    /// By the place of the definition.
    private var names: [Location: String] = [:]
    /// The simple names inside a file's outermost type.
    private var scopes: [String: NameScope] = [:]

    func name(of definition: Value) -> String? { names[definition.location] }

    func simpleName(of definition: Value) -> String {
        let full = names[definition.location] ?? "Value"
        return full.split(separator: ".").last.map(String.init) ?? full
    }

    mutating func setOutermost(_ name: String, for definition: Value) {
        names[definition.location] = name
        _ = scopes[name, default: NameScope()].claim(name)
    }

    /// Nests a type in the outermost type of its file.
    mutating func nest(_ definition: Value, as written: String, in outermost: String) {
        guard names[definition.location] == nil else { return }
        let name = scopes[outermost, default: NameScope()].claim(SwiftNames.type(written))
        names[definition.location] = "\(outermost).\(name)"
    }
}

extension TypeNames {
    /// Names the types that an Avro file defines: named types by their names, unions after the field that holds them.
    mutating func add(
        _ schema: AvroSchema, of document: Document, outermost: String, isMessage: Bool, hasEnvelope: Bool
    ) {
        let root = schema[schema.root]
        setOutermost(outermost, for: root.source)
        if isMessage, hasEnvelope {
            let described = schema.envelope.map { schema[$0.payload.type] } ?? root
            if described.source.document === document { setPayload(described.source, in: outermost) }
        }
        let header = isMessage ? schema.envelope?.header.type.type : nil
        for (position, type) in schema.types.enumerated() where type.source.document === document && position != header
        {
            if let name = type.name { nest(type.source, as: name.name.simpleName, in: outermost) }
        }
        for type in schema.types where type.source.document === document {
            guard case .record(let record) = type.form else { continue }
            for field in record.fields {
                for union in schema.openUnions(in: field.type) { nest(union.source, as: field.name, in: outermost) }
            }
        }
        for union in schema.openUnions(in: schema.root) { nest(union.source, as: outermost + "_value", in: outermost) }
    }

    private mutating func setPayload(_ definition: Value, in outermost: String) {
        names[definition.location] = "\(outermost).Payload"
    }

    /// Names the objects and enumerations of a JSON Schema file after the property or definition that holds them.
    mutating func add(
        _ schema: JSONSchema, of document: Document, outermost: String, isMessage: Bool, hasEnvelope: Bool
    ) {
        let root = schema.resolved(schema.root)
        setOutermost(outermost, for: schema[root].source)
        var payload = root
        if isMessage, hasEnvelope {
            payload = schema.envelope.map { schema.resolved($0.payload.schema) } ?? root
            if schema[payload].source.document === document { setPayload(schema[payload].source, in: outermost) }
        }
        let nodes = Dictionary(schema.nodes.map { ($0.location, $0) }, uniquingKeysWith: { first, _ in first })
        for keyword in ["$defs", "definitions"] {
            for member in document.root[keyword]?.members ?? [] {
                if let node = nodes[member.value.location], node.needsType {
                    nest(node.source, as: member.name, in: outermost)
                }
            }
        }
        var open = [payload]
        var seen: Set<Int> = []
        while let position = open.popLast() {
            guard seen.insert(position).inserted, schema[position].source.document === document else { continue }
            let node = schema[position]
            for property in node.properties { nameInner(property.schema, property.name, schema, document, outermost) }
            for (child, _) in node.children { open.append(child) }
        }
    }

    private mutating func nameInner(
        _ position: Int, _ name: String, _ schema: JSONSchema, _ document: Document, _ outermost: String
    ) {
        let node = schema[position]
        guard node.source.document === document, node.reference == nil else { return }
        if node.needsType { nest(node.source, as: name, in: outermost) }
        for (child, suffix) in node.children where !node.needsType || suffix != "" {
            if node.properties.contains(where: { $0.schema == child }) { continue }
            nameInner(child, name + suffix, schema, document, outermost)
        }
    }
}

extension AvroSchema {
    /// The unions that a field holds and that are more than a type that may be null, outermost first.
    func openUnions(in use: AvroTypeUse) -> [AvroType] {
        switch self[use].form {
        case .array(let inner), .map(let inner): return openUnions(in: inner)
        case .union(let branches):
            let others = branches.filter { !isNull($0) }
            let isOpen = others.count > 1 || others.count == branches.count
            return (isOpen && !others.isEmpty ? [self[use]] : []) + others.flatMap(openUnions)
        default: return []
        }
    }
}

extension JSONSchemaNode {
    /// It becomes a Swift type of its own.
    var needsType: Bool { isStruct || isSymbolEnum }

    var isStruct: Bool { !properties.isEmpty && (types.map { $0.types.contains(.object) } ?? true) }

    var isSymbolEnum: Bool {
        let symbols = listedSymbols
        return !symbols.isEmpty && (types.map { $0.types.contains(.string) } ?? true)
    }

    /// The values of an `enum` or `const` that has nothing but strings, and perhaps null.
    var listedSymbols: [Value] {
        let values = enumeration?.elements ?? constant.map { [$0] } ?? []
        let symbols = values.filter { $0.kind == .string }
        return symbols.count == values.count(where: { !$0.isNull }) ? symbols : []
    }

    /// The schemas inside, and what their types' names gain by that.
    var children: [(node: Int, suffix: String)] {
        let items = ([items] + prefixItems.map { $0 }).compactMap { $0 }.map { ($0, "_item") }
        let values = [additionalProperties].compactMap { $0 }.map { ($0, "_value") }
        return properties.map { ($0.schema, "") } + items + values + (allOf + anyOf + oneOf).map { ($0, "") }
    }
}
