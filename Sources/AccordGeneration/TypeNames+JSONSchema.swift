import AccordDocuments
import AccordSchemas

extension TypeNames {
    /// Names the types that a JSON Schema file defines after the property or definition that holds them.
    mutating func add(
        _ schema: JSONSchema, of document: Document, outermost: String, isMessage: Bool, hasEnvelope: Bool
    ) {
        let root = schema.resolved(schema.root)
        setOutermost(outermost, for: schema[root].source, of: document)
        var payload = root
        if isMessage, hasEnvelope {
            payload = schema.envelope.map { schema.resolved($0.payload.schema) } ?? root
            if schema[payload].source.document === document { setPayload(schema[payload].source, in: outermost) }
        }
        var naming = JSONSchemaNaming(schema: schema, document: document, outermost: outermost, names: self)
        naming.nameDefinitions()
        naming.nameInner(of: payload, "")
        self = naming.names
    }
}

/// Walks what lies in a file's schemas, and names what becomes a type.
private struct JSONSchemaNaming {
    let schema: JSONSchema
    let document: Document
    let outermost: String
    var names: TypeNames
    private var seen: Set<Int> = []

    init(schema: JSONSchema, document: Document, outermost: String, names: TypeNames) {
        self.schema = schema
        self.document = document
        self.outermost = outermost
        self.names = names
    }

    mutating func nameDefinitions() {
        let positions = Dictionary(
            schema.nodes.indices.map { (schema[$0].location, $0) }, uniquingKeysWith: { first, _ in first })
        for keyword in ["$defs", "definitions"] {
            for member in document.root[keyword]?.members ?? [] {
                if let position = positions[member.value.location] { name(position, member.name) }
            }
        }
    }

    private mutating func name(_ position: Int, _ name: String) {
        guard schema[position].source.document === document else { return }
        if schema.shape(of: position).hasName { names.nest(schema[position].source, as: name, in: outermost) }
        nameInner(of: position, name)
    }

    /// Names what lies in a schema, by the schema's own name.
    mutating func nameInner(of position: Int, _ name: String) {
        guard schema[position].source.document === document, seen.insert(position).inserted else { return }
        let node = schema[position]
        switch schema.shape(of: position) {
        case .structure:
            for merged in schema.mergedProperties(of: position) {
                self.name(merged.property.schema, merged.property.name)
            }
        case .choice(let choice):
            for branch in choice.branches {
                let title = schema[branch.schema].title ?? branch.tags.first ?? name
                self.name(
                    branch.schema, title == branch.tags.first && choice.property == nil ? "\(name)_\(title)" : title)
            }
        case .tuple:
            for (index, item) in node.prefixItems.enumerated() { self.name(item, "\(name)_item_\(index + 1)") }
        case .symbols: break
        case .plain:
            if let reference = node.reference { self.name(reference.target, reference.lastPart ?? name) }
            for inner in node.allOf + schema.alternatives(of: position) { self.name(inner, name) }
        }
        if let items = node.items { self.name(items, "\(name)_item") }
        if let values = node.additionalProperties { self.name(values, "\(name)_value") }
    }
}

extension JSONSchemaReference {
    /// What a schema is called by what refers to it: `site` in `#/components/schemas/site`.
    var lastPart: String? { source.string?.split(byBytes: "/", "#").last.map(String.init) }
}
