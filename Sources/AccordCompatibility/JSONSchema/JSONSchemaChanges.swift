import AccordDocuments
import AccordSchemas

/// Walks two versions of a JSON Schema side by side, each pair of objects once.
struct JSONSchemaChanges {
    private struct Pair: Hashable {
        let old: Int
        let new: Int
    }

    private let old: JSONSchema
    private let new: JSONSchema
    private var seen: Set<Pair> = []
    private var open: [(old: Int, new: Int, path: Path?)] = []
    private var changes = SchemaChanges()
    private let witnesses: JSONSchemaChangeWitnesses
    private let reach: SchemaChanges.Reach

    static func between(_ old: JSONSchema, _ new: JSONSchema, _ reach: SchemaChanges.Reach) -> SchemaChanges {
        var walk = JSONSchemaChanges(old: old, new: new, reach: reach)
        walk.open = [(old.root, new.root, nil)]
        while let (before, after, path) = walk.open.popLast() {
            let bottom = walk.open.count
            walk.visit(before, after, path)
            // What was found inside comes next, in the order of the schema.
            walk.open[bottom...].reverse()
        }
        return walk.changes
    }

    private init(old: JSONSchema, new: JSONSchema, reach: SchemaChanges.Reach) {
        self.old = old
        self.new = new
        self.reach = reach
        witnesses = JSONSchemaChangeWitnesses(old: old, new: new)
    }

    private mutating func visit(_ before: Int, _ after: Int, _ path: Path?) {
        let pair = Pair(old: old.resolved(before), new: new.resolved(after))
        // What stands beside a reference is written there, and not where it leads.
        if reach == .text, pair.old != before || pair.new != after { note(before, after, path) }
        guard seen.insert(pair).inserted else { return }
        if reach == .text { note(pair.old, pair.new, path) }
        let (one, other) = (old[pair.old], new[pair.new])
        if !one.properties.isEmpty || !other.properties.isEmpty { visitProperties(one, other, path) }
        if let items = one.items, let otherItems = other.items {
            open.append((items, otherItems, Path(.element, after: path)))
        }
        for (item, otherItem) in zip(one.prefixItems, other.prefixItems) {
            open.append((item, otherItem, Path(.element, after: path)))
        }
        if let values = one.additionalProperties, let others = other.additionalProperties {
            open.append((values, others, Path(.mapValue, after: path)))
        }
        for (list, others) in [(one.allOf, other.allOf), (one.anyOf, other.anyOf), (one.oneOf, other.oneOf)]
        where list.count == others.count {
            for (branch, otherBranch) in zip(list, others) { open.append((branch, otherBranch, path)) }
        }
    }

    private mutating func note(_ before: Int, _ after: Int, _ path: Path?) {
        changes.written.append(WrittenPair(way: path, places: .json(old: before, new: after)))
    }

    private mutating func visitProperties(_ one: JSONSchemaNode, _ other: JSONSchemaNode, _ path: Path?) {
        let (were, are) = (Properties(of: one), Properties(of: other))
        var kept: [(old: Field, new: Field)] = []
        for property in other.properties {
            guard let source = were.named[property.name] else { continue }
            open.append((source.schema, property.schema, Path(.field(property.name), after: path)))
            // What else may differ, the relation sees.
            guard reach == .text || old.defaultValue(of: source) != new.defaultValue(of: property) else { continue }
            kept.append((field(source, of: were, in: old), field(property, of: are, in: new)))
        }
        let change = RecordChange(
            way: path, keptFields: kept,
            addedFields: other.properties.filter { were.named[$0.name] == nil }.map { field($0, of: are, in: new) },
            removedFields: one.properties.filter { are.named[$0.name] == nil }.map { field($0, of: were, in: old) },
            location: other.location, write: witnesses.ofObject(at: path))
        changes.records.append(change)
        if reach == .text { changes.written[changes.written.count - 1].record = change }
    }

    private func field(_ property: JSONSchemaProperty, of owner: Properties, in schema: JSONSchema) -> Field {
        Field(
            name: property.name, location: property.location,
            type: Place(schema[property.schema].location, schema.phrase(property.schema)),
            default: schema.defaultValue(of: property), isOptional: !owner.required.contains(property.name),
            isNullByDefault: true, aliases: [], source: schema[property.schema].source)
    }
}

/// The properties of an object by their names.
private struct Properties {
    let named: [String: JSONSchemaProperty]
    let required: Set<String>

    init(of node: JSONSchemaNode) {
        named = Dictionary(node.properties.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        required = Set(node.required.map(\.name))
    }
}

extension JSONSchema {
    fileprivate func defaultValue(of property: JSONSchemaProperty) -> Value? {
        self[property.schema].defaultValue ?? self[resolved(property.schema)].defaultValue
    }
}
