import AccordDocuments
import AccordSchemas

/// Walks two versions of a JSON Schema side by side, each pair of objects once. For the meaning, an object is all that
/// holds for it, wherever it is written; for the text, it is one schema.
struct JSONSchemaChanges {
    private struct Pair: Hashable {
        let old: [Int]
        let new: [Int]
    }

    private let old: JSONSchemaSide
    private let new: JSONSchemaSide
    private var seen: Set<Pair> = []
    private var open: [(old: [Int], new: [Int], path: Path?)] = []
    private var changes = SchemaChanges()
    private let witnesses: JSONSchemaChangeWitnesses
    private let reach: SchemaChanges.Depth

    static func between(_ old: JSONSchema, _ new: JSONSchema, _ reach: SchemaChanges.Depth) -> SchemaChanges {
        var walk = JSONSchemaChanges(old: old, new: new, reach: reach)
        walk.open = [([old.root], [new.root], nil)]
        while walk.seen.count < SchemaChanges.mostPairs, let (before, after, path) = walk.open.popLast() {
            let bottom = walk.open.count
            switch reach {
            case .meaning: walk.visit(MergedSchema(old, at: before), MergedSchema(new, at: after), path)
            case .text: walk.visitWritten(before[0], after[0], path)
            }
            // What was found inside comes next, in the order of the schema.
            walk.open[bottom...].reverse()
        }
        return walk.changes
    }

    private init(old: JSONSchema, new: JSONSchema, reach: SchemaChanges.Depth) {
        self.reach = reach
        self.old = JSONSchemaSide(.writer, old)
        self.new = JSONSchemaSide(.reader, new)
        witnesses = JSONSchemaChangeWitnesses(old: old, new: new)
    }

    private mutating func visit(_ before: MergedSchema, _ after: MergedSchema, _ path: Path?) {
        guard seen.insert(Pair(old: before.parts, new: after.parts)).inserted else { return }
        visitInside(before, after, path)
        for keyword in [\JSONSchemaNode.anyOf, \.oneOf] {
            let (branches, others) = (before.all(keyword), after.all(keyword))
            for (branch, other) in BranchPairs(of: branches, old, with: others, new).pairs {
                open.append(([branch], [other], path))
            }
        }
    }

    private mutating func visitWritten(_ before: Int, _ after: Int, _ path: Path?) {
        let (one, other) = (old.schema.target(of: before), new.schema.target(of: after))
        // What stands beside a reference is written there, and not where it leads.
        if one != before || other != after { note(before, after, path) }
        guard seen.insert(Pair(old: [one], new: [other])).inserted else { return }
        note(one, other, path)
        visitInside(MergedSchema(old.schema, alone: one), MergedSchema(new.schema, alone: other), path)
        for keyword in [\JSONSchemaNode.allOf, \.anyOf, \.oneOf] {
            let (branches, others) = (old.schema[one][keyPath: keyword], new.schema[other][keyPath: keyword])
            guard branches.count == others.count else { continue }
            for (branch, other) in zip(branches, others) { open.append(([branch], [other], path)) }
        }
    }

    private mutating func visitInside(_ before: MergedSchema, _ after: MergedSchema, _ path: Path?) {
        if before.declaresProperties || after.declaresProperties { visitProperties(before, after, path) }
        open(before.all(\.items), after.all(\.items), .element, path)
        for (item, other) in zip(before.first(\.itemsInFront) ?? [], after.first(\.itemsInFront) ?? []) {
            open([item], [other], .element, path)
        }
        open(before.all(\.additionalProperties), after.all(\.additionalProperties), .mapValue, path)
    }

    private mutating func note(_ before: Int, _ after: Int, _ path: Path?) {
        changes.written.append(WrittenPair(way: path, places: .json(old: before, new: after)))
    }

    private mutating func open(_ before: [Int], _ after: [Int], _ step: PathStep, _ path: Path?) {
        guard !before.isEmpty, !after.isEmpty else { return }
        let areLeaves = before.allSatisfy { old.schema[$0].isLeaf } && after.allSatisfy { new.schema[$0].isLeaf }
        guard reach == .text || !areLeaves else { return }
        open.append((before, after, Path(step, after: path)))
    }

    private mutating func visitProperties(_ before: MergedSchema, _ after: MergedSchema, _ path: Path?) {
        let (declared, others) = (DeclaredProperties(before, of: old), DeclaredProperties(after, of: new))
        var kept: [(old: Field, new: Field)] = []
        var next = 0
        for other in others.properties {
            guard let position = declared.position(of: other.name, near: next) else { continue }
            next = position + 1
            let property = declared.properties[position]
            open(declared.schemas(of: property), others.schemas(of: other), .field(other.name), path)
            // What else may differ, the relation sees.
            guard reach == .text || declared.defaultValue(of: property) != others.defaultValue(of: other) else {
                continue
            }
            kept.append((declared.field(property), others.field(other)))
        }
        let change = RecordChange(
            way: path, keptFields: kept, addedFields: others.fields(missingIn: declared),
            removedFields: declared.fields(missingIn: others), location: others.location,
            write: witnesses.ofObject(at: path))
        changes.records.append(change)
        if reach == .text { changes.written[changes.written.count - 1].record = change }
    }
}

extension JSONSchema {
    /// The schema at the end of a chain of references, whatever stands beside them.
    fileprivate func target(of position: Int) -> Int {
        var current = position
        while let reference = self[current].reference { current = reference.target }
        return current
    }
}

extension JSONSchemaNode {
    /// The schemas of the first items of an array, where there are any.
    fileprivate var itemsInFront: [Int]? { prefixItems.isEmpty ? nil : prefixItems }
}

extension MergedSchema {
    fileprivate var declaresProperties: Bool { parts.contains { !schema[$0].properties.isEmpty } }

    /// The schemas that stand under a keyword in any part.
    fileprivate func all(_ keyword: KeyPath<JSONSchemaNode, Int?>) -> [Int] {
        parts.compactMap { schema[$0][keyPath: keyword] }
    }

    fileprivate func all(_ keyword: KeyPath<JSONSchemaNode, [Int]>) -> [Int] {
        parts.flatMap { schema[$0][keyPath: keyword] }
    }
}
