import AccordDiagnostics
import AccordDocuments
import AccordSchemas

extension TypeNames {
    /// Names the types that a JSON Schema file defines: definitions by their names, in the outermost type, and what has no
    /// name after the property that holds it, in the type of that.
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
        var naming = JSONSchemaNaming(schema: schema, document: document, names: self)
        if !isMessage { naming.reserveValue(in: outermost) }
        naming.nameDefinitions(of: document.root, in: TypePlace(holder: outermost))
        naming.name(payload, outermost, in: TypePlace(holder: outermost))
        naming.nameOthers(in: TypePlace(holder: outermost))
        self = naming.names
    }
}

/// Walks what lies in a file's schemas, never along a reference, and names what becomes a type.
private struct JSONSchemaNaming {
    let schema: JSONSchema
    let shapes: JSONSchemaShapes
    let document: Document
    var names: TypeNames
    private var seen: Set<Int> = []
    private let positions: [Location: Int]

    init(schema: JSONSchema, document: Document, names: TypeNames) {
        self.schema = schema
        shapes = JSONSchemaShapes(schema)
        self.document = document
        self.names = names
        positions = Dictionary(
            schema.nodes.indices.map { (schema[$0].location, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func reserveValue(in outermost: String) {
        if !shapes.shape(of: schema.root(in: document)).hasName { names.reserveValue(in: outermost) }
    }

    mutating func nameDefinitions(of source: Value, in place: TypePlace) {
        for keyword in ["$defs", "definitions"] {
            for member in source[keyword]?.members ?? [] {
                if let position = positions[member.value.location] { name(position, member.name, in: place) }
            }
        }
    }

    /// What is referred to and stands under a keyword of nobody's, such as `#/components/schemas/site`.
    mutating func nameOthers(in place: TypePlace) {
        let references = schema.nodes.compactMap(\.reference).filter { !seen.contains($0.target) }
        for reference in references.sorted(by: { schema[$0.target].location < schema[$1.target].location }) {
            if let written = reference.lastPart { name(reference.target, written, in: place) }
        }
    }

    mutating func name(_ position: Int, _ written: String, in place: TypePlace) {
        guard schema[position].source.document === document, seen.insert(position).inserted else { return }
        let node = schema[position]
        let shape = shapes.shape(of: position)
        guard shape.hasName else { return nameParts(of: position, written, in: place) }
        let inside = TypePlace(holder: names.nest(node.source, as: written, in: place))
        nameDefinitions(of: node.source, in: inside)
        switch shape {
        case .structure: nameProperties(of: position, in: inside)
        case .choice(let choice):
            for branch in choice.branches {
                name(branch.schema, schema[branch.schema].title ?? branch.tags[0], in: inside)
            }
        case .tuple:
            for (index, item) in node.prefixItems.enumerated() {
                name(item, schema[item].title ?? "item\(index + 1)", in: inside)
            }
            if let rest = node.items { name(rest, "item", in: inside.inside(.property("rest"))) }
        case .wrapper: nameContents(of: node, in: inside)
        case .symbols, .plain: break
        }
    }

    /// What lies in a schema that has no name itself is called after the property that it is for.
    private mutating func nameParts(of position: Int, _ written: String, in place: TypePlace) {
        let node = schema[position]
        nameDefinitions(of: node.source, in: place)
        for inner in node.allOf + schema.alternatives(of: position) { name(inner, written, in: place) }
        // Only the type of a file has a name here.
        let inside = names.name(of: node.source).map { TypePlace(holder: $0) } ?? place.inside(.property(written))
        nameContents(of: node, in: inside)
    }

    private mutating func nameContents(of node: JSONSchemaNode, in place: TypePlace) {
        if let items = node.items { name(items, "item", in: place) }
        if let values = node.additionalProperties { name(values, "value", in: place) }
    }

    /// The properties of a structure, those of its `allOf`, alternatives and conditions included.
    private mutating func nameProperties(of position: Int, in place: TypePlace) {
        let written = inline(position) { schema[$0].allOf + schema.conditions(of: $0) }
        let own = Set(written.flatMap { (schema[$0].properties + schema[$0].patternProperties).map(\.schema) })
        for merged in schema.mergedProperties(of: position) {
            if let made = schema.schema(of: merged), own.contains(made) { name(made, merged.name, in: place) }
        }
        for part in inline(position, { schema[$0].allOf }) {
            if let values = schema[part].additionalProperties {
                name(values, "value", in: place.inside(.additionalProperties))
            }
        }
    }

    /// A schema and those that are written in it.
    private func inline(_ position: Int, _ inner: (Int) -> [Int]) -> [Int] {
        [position] + inner(position).flatMap { inline($0, inner) }
    }
}

extension JSONSchemaReference {
    /// What a schema is called by what refers to it: `site` in `#/components/schemas/site`.
    var lastPart: String? { source.string?.split(byBytes: "/", "#").last.map(String.init) }
}
