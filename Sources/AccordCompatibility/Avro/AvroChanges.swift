import AccordSchemas

/// Walks two versions of an Avro schema side by side, each pair of types once.
struct AvroChanges {
    private struct Pair: Hashable {
        let old: Int
        let new: Int
    }

    private let old: AvroSchema
    private let new: AvroSchema
    private var seen: Set<Pair> = []
    private var open: [(old: AvroTypeUse, new: AvroTypeUse, path: Path?)] = []
    private var changes = SchemaChanges()

    static func between(_ old: AvroSchema, _ new: AvroSchema) -> SchemaChanges {
        var walk = AvroChanges(old: old, new: new)
        walk.open = [(old.root, new.root, nil)]
        while let (before, after, path) = walk.open.popLast() {
            let bottom = walk.open.count
            walk.visit(before, after, path)
            // What was found inside comes next, in the order of the schema.
            walk.open[bottom...].reverse()
        }
        return walk.changes
    }

    private init(old: AvroSchema, new: AvroSchema) {
        self.old = old
        self.new = new
    }

    private mutating func visit(_ before: AvroTypeUse, _ after: AvroTypeUse, _ path: Path?) {
        guard seen.insert(Pair(old: before.type, new: after.type)).inserted else { return }
        changes.types.append(
            TypeChange(
                way: path, old: old[before], new: new[after], oldPlace: Place(before.location, old.phrase(before)),
                newPlace: Place(after.location, new.phrase(after)), oldBranches: branchNames(before, old),
                newBranches: branchNames(after, new)))
        switch (old[before].form, new[after].form) {
        case (.record(let one), .record(let other)): visit(one, other, path)
        case (.array(let one), .array(let other)): open.append((one, other, Path(.element, after: path)))
        case (.map(let one), .map(let other)): open.append((one, other, Path(.mapValue, after: path)))
        case (.union, _), (_, .union): visitBranches(before, after, path)
        default: break
        }
    }

    private func branchNames(_ use: AvroTypeUse, _ schema: AvroSchema) -> [String] {
        guard case .union(let branches) = schema[use].form else { return [] }
        return branches.map { schema[$0].kind }
    }

    private mutating func visit(_ one: AvroRecord, _ other: AvroRecord, _ path: Path?) {
        let change = RecordChange(
            way: path, old: one.fields.map { field($0, in: old) }, new: other.fields.map { field($0, in: new) },
            location: other.naming.location)
        changes.records.append(change)
        let before = Dictionary(one.fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for field in other.fields {
            guard let source = before[field.name] else { continue }
            open.append((source.type, field.type, Path(.field(field.name), after: path)))
        }
    }

    /// Branches of the same name belong together, and so do the only branches beside null.
    private mutating func visitBranches(_ before: AvroTypeUse, _ after: AvroTypeUse, _ path: Path?) {
        let ones = branches(of: before, old)
        let others = branches(of: after, new)
        let index = UnionIndex()
        for one in ones {
            guard let other = counterpart(of: one, after, others, index) else { continue }
            open.append((one, other, path))
        }
        let (rest, otherRest) = (ones.filter { !old.isNull($0) }, others.filter { !new.isNull($0) })
        if rest.count == 1, otherRest.count == 1 { open.append((rest[0], otherRest[0], path)) }
    }

    /// The branch of the same kind; of named types that of the same name, or one with an alias for it.
    private func counterpart(
        of one: AvroTypeUse, _ after: AvroTypeUse, _ others: [AvroTypeUse], _ index: UnionIndex
    ) -> AvroTypeUse? {
        guard case .union = new[after].form else {
            return others.first { old.branchName(one) == new.branchName($0) || sharesName(one, $0) }
        }
        let found = index.candidates(for: one, of: old, in: after, of: new).first.map { others[$0] }
        return found.flatMap { new[$0].name != nil || old.branchName(one) == new.branchName($0) ? $0 : nil }
    }

    private func sharesName(_ one: AvroTypeUse, _ other: AvroTypeUse) -> Bool {
        guard let was = old[one].name, let now = new[other].name else { return false }
        return was.name.simpleName == now.name.simpleName || now.aliases.contains(was.name)
    }

    private func branches(of use: AvroTypeUse, _ schema: AvroSchema) -> [AvroTypeUse] {
        if case .union(let branches) = schema[use].form { return branches }
        return [use]
    }

    private func field(_ field: AvroField, in schema: AvroSchema) -> Field {
        var startsWithNull = false
        if case .union(let branches) = schema[field.type].form {
            startsWithNull = branches.first.map(schema.isNull) ?? false
        }
        return Field(
            name: field.name, location: field.location,
            type: Place(field.type.location, schema.phrase(field.type)), default: field.defaultValue,
            isOptional: field.defaultValue != nil,
            isNullByDefault: startsWithNull && field.defaultValue?.isNull == true, aliases: field.aliases)
    }
}

extension AvroType {
    /// What sort of branch a union has in it; which record or enum it is, names say.
    fileprivate var kind: String {
        switch form {
        case .primitive(let primitive): primitive.rawValue
        case .array: "array"
        case .map: "map"
        case .union: "union"
        case .record(let record): "record \(record.naming.name.simpleName)"
        case .enumeration(let enumeration): "enum \(enumeration.naming.name.simpleName)"
        case .fixed(let fixed): "fixed \(fixed.naming.name.simpleName)"
        }
    }
}
