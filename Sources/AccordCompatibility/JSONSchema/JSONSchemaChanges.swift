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

    static func between(_ old: JSONSchema, _ new: JSONSchema) -> SchemaChanges {
        var walk = JSONSchemaChanges(old: old, new: new)
        walk.open = [(old.root, new.root, nil)]
        while let (before, after, path) = walk.open.popLast() {
            let bottom = walk.open.count
            walk.visit(before, after, path)
            // What was found inside comes next, in the order of the schema.
            walk.open[bottom...].reverse()
        }
        return walk.changes
    }

    private init(old: JSONSchema, new: JSONSchema) {
        self.old = old
        self.new = new
        witnesses = JSONSchemaChangeWitnesses(old: old, new: new)
    }

    private mutating func visit(_ before: Int, _ after: Int, _ path: Path?) {
        let pair = Pair(old: old.resolved(before), new: new.resolved(after))
        guard seen.insert(pair).inserted else { return }
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
        for list in [\JSONSchemaNode.allOf, \.anyOf, \.oneOf]
        where one[keyPath: list].count == other[keyPath: list].count {
            for (branch, otherBranch) in zip(one[keyPath: list], other[keyPath: list]) {
                open.append((branch, otherBranch, path))
            }
        }
    }

    private mutating func visitProperties(_ one: JSONSchemaNode, _ other: JSONSchemaNode, _ path: Path?) {
        changes.records.append(
            RecordChange(
                way: path, old: fields(of: one, in: old), new: fields(of: other, in: new), location: other.location,
                write: witnesses.ofObject(at: path)))
        let before = Dictionary(one.properties.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for property in other.properties {
            guard let source = before[property.name] else { continue }
            open.append((source.schema, property.schema, Path(.field(property.name), after: path)))
        }
    }

    private func fields(of node: JSONSchemaNode, in schema: JSONSchema) -> [Field] {
        let required = Set(node.required.map(\.name))
        return node.properties.map { property in
            let target = schema[property.schema]
            return Field(
                name: property.name, location: property.location,
                type: Place(target.location, schema.phrase(property.schema)),
                default: target.defaultValue ?? schema[schema.resolved(property.schema)].defaultValue,
                isOptional: !required.contains(property.name), isNullByDefault: true, aliases: [])
        }
    }
}
