import AccordDocuments
import AccordSchemas

/// Walks two versions of a JSON Schema side by side, each pair of objects once.
struct JSONSchemaChanges {
    private struct Pair: Hashable {
        let old: Int
        let new: Int
    }

    private let old: JSONSchemaSide
    private let new: JSONSchemaSide
    private var seen: Set<Pair> = []
    private var open: [(old: Int, new: Int, path: Path?)] = []
    private var changes = SchemaChanges()
    private let witnesses: JSONSchemaChangeWitnesses
    private let reach: SchemaChanges.Reach

    static func between(_ old: JSONSchema, _ new: JSONSchema, _ reach: SchemaChanges.Reach) -> SchemaChanges {
        var walk = JSONSchemaChanges(old: old, new: new, reach: reach)
        walk.open = [(old.root, new.root, nil)]
        while walk.seen.count < SchemaChanges.mostPairs, let (before, after, path) = walk.open.popLast() {
            let bottom = walk.open.count
            walk.visit(before, after, path)
            // What was found inside comes next, in the order of the schema.
            walk.open[bottom...].reverse()
        }
        return walk.changes
    }

    private init(old: JSONSchema, new: JSONSchema, reach: SchemaChanges.Reach) {
        self.reach = reach
        self.old = JSONSchemaSide(.writer, old)
        self.new = JSONSchemaSide(.reader, new)
        witnesses = JSONSchemaChangeWitnesses(old: old, new: new)
    }

    private mutating func visit(_ before: Int, _ after: Int, _ path: Path?) {
        let pair = Pair(old: old.schema.resolved(before), new: new.schema.resolved(after))
        // What stands beside a reference is written there, and not where it leads.
        if reach == .text, pair.old != before || pair.new != after { note(before, after, path) }
        guard seen.insert(pair).inserted else { return }
        if reach == .text { note(pair.old, pair.new, path) }
        let (one, other) = (old.schema[pair.old], new.schema[pair.new])
        if !one.properties.isEmpty || !other.properties.isEmpty { visitProperties(pair.old, pair.new, path) }
        if let items = one.items, let otherItems = other.items { open(items, otherItems, .element, path) }
        for (item, otherItem) in zip(one.prefixItems, other.prefixItems) { open(item, otherItem, .element, path) }
        if let values = one.additionalProperties, let others = other.additionalProperties {
            open(values, others, .mapValue, path)
        }
        for (list, others) in [(one.allOf, other.allOf), (one.anyOf, other.anyOf), (one.oneOf, other.oneOf)]
        where list.count == others.count {
            for (branch, otherBranch) in zip(list, others) { open.append((branch, otherBranch, path)) }
        }
    }

    private mutating func note(_ before: Int, _ after: Int, _ path: Path?) {
        changes.written.append(WrittenPair(way: path, places: .json(old: before, new: after)))
    }

    private mutating func open(_ before: Int, _ after: Int, _ step: PathStep, _ path: Path?) {
        guard reach == .text || !old.schema[before].isLeaf || !new.schema[after].isLeaf else { return }
        open.append((before, after, Path(step, after: path)))
    }

    private mutating func visitProperties(_ before: Int, _ after: Int, _ path: Path?) {
        let (properties, others) = (old.schema[before].properties, new.schema[after].properties)
        var kept: [(old: Field, new: Field)] = []
        var next = 0
        for other in others {
            guard let position = old.position(of: other.name, in: before, near: next) else { continue }
            next = position + 1
            let property = properties[position]
            open(property.schema, other.schema, .field(other.name), path)
            // What else may differ, the relation sees.
            guard reach == .text || defaultValue(of: property, in: old) != defaultValue(of: other, in: new) else {
                continue
            }
            kept.append((field(property, of: before, in: old), field(other, of: after, in: new)))
        }
        let change = RecordChange(
            way: path, keptFields: kept, addedFields: fields(of: after, in: new, missingIn: before, of: old),
            removedFields: fields(of: before, in: old, missingIn: after, of: new), location: new.schema[after].location,
            write: witnesses.ofObject(at: path))
        changes.records.append(change)
        if reach == .text { changes.written[changes.written.count - 1].record = change }
    }

    private func fields(
        of node: Int, in side: JSONSchemaSide, missingIn otherNode: Int, of other: JSONSchemaSide
    ) -> [Field] {
        let properties = side.schema[node].properties
        var next = 0
        let gaps = FieldGap.gaps(in: properties.map(\.name)) { name in
            guard let position = other.position(of: name, in: otherNode, near: next) else { return false }
            next = position + 1
            return true
        }
        return zip(properties, gaps).compactMap { property, gap in
            gap.map { field(property, of: node, in: side, gap: $0) }
        }
    }

    private func field(
        _ property: JSONSchemaProperty, of node: Int, in side: JSONSchemaSide, gap: FieldGap? = nil
    ) -> Field {
        Field(
            name: property.name, location: property.location,
            type: Place(side.schema[property.schema].location, side.schema.phrase(property.schema)),
            default: defaultValue(of: property, in: side), isOptional: !side.requires(property.name, node),
            isNullByDefault: true, aliases: [], gap: gap, source: side.schema[property.schema].source)
    }

    private func defaultValue(of property: JSONSchemaProperty, in side: JSONSchemaSide) -> Value? {
        let target = side.schema.resolved(property.schema)
        return side.schema[property.schema].defaultValue
            ?? (target == property.schema ? nil : side.schema[target].defaultValue)
    }
}
