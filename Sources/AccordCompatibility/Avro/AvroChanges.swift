import AccordSchemas

/// Walks two versions of an Avro schema side by side, each pair of types once that is not known to be the same.
struct AvroChanges {
    private struct Pair: Hashable {
        let old: Int
        let new: Int
    }

    private let old: AvroSchema
    private let new: AvroSchema
    private var seen: Set<Pair> = []
    private var open: [(old: TypePosition, new: TypePosition, path: Path?)] = []
    private var changes = SchemaChanges()
    private let witnesses: AvroChangeWitnesses
    private let reach: SchemaChanges.Depth

    static func between(_ old: AvroSchema, _ new: AvroSchema, _ reach: SchemaChanges.Depth) -> SchemaChanges {
        var walk = AvroChanges(old: old, new: new, reach: reach)
        walk.open = [(TypePosition(use: old.root, way: nil), TypePosition(use: new.root, way: nil), nil)]
        while walk.seen.count < SchemaChanges.mostPairs, let (before, after, path) = walk.open.popLast() {
            let bottom = walk.open.count
            walk.visit(before, after, path)
            // What was found inside comes next, in the order of the schema.
            walk.open[bottom...].reverse()
        }
        return walk.changes
    }

    private init(old: AvroSchema, new: AvroSchema, reach: SchemaChanges.Depth) {
        self.old = old
        self.new = new
        self.reach = reach
        witnesses = AvroChangeWitnesses(old: AvroValues(old), new: AvroValues(new))
    }

    private mutating func visit(_ before: TypePosition, _ after: TypePosition, _ path: Path?) {
        let (was, now) = (before.use, after.use)
        let pair = Pair(old: was.type, new: now.type)
        let isPassedOver = isPassedOver(was, now)
        if reach == .text {
            changes.written.append(
                WrittenPair(
                    way: path, places: .avro(old: was, new: now), isFirst: !seen.contains(pair),
                    isPassedOver: isPassedOver))
        }
        guard !isPassedOver, seen.insert(pair).inserted else { return }
        changes.types.append(
            TypeChange(
                way: path, old: old[was], new: new[now], oldPlace: Place(was.location, old.phrase(was)),
                newPlace: Place(now.location, new.phrase(now)), oldBranches: branchNames(was, old),
                newBranches: branchNames(now, new), write: witnesses.ofType(before, after)))
        switch (old[was].form, new[now].form) {
        case (.record(let one), .record(let other)): visit(one, other, before, after, path)
        case (.array, .array): enter(before, .element, after, .element, Path(.element, after: path))
        case (.map, .map): enter(before, .mapValue, after, .mapValue, Path(.mapValue, after: path))
        case (.union, _), (_, .union): visitBranches(before, after, path)
        default: break
        }
    }

    private func isPassedOver(_ was: AvroTypeUse, _ now: AvroTypeUse) -> Bool {
        old.isSame(was, as: now, of: new) && (reach == .meaning || was.source == now.source)
    }

    private mutating func enter(
        _ before: TypePosition, _ step: AvroStep, _ after: TypePosition, _ otherStep: AvroStep, _ path: Path?
    ) {
        open.append((before.entering(step, in: old), after.entering(otherStep, in: new), path))
    }

    private func branchNames(_ use: AvroTypeUse, _ schema: AvroSchema) -> [String] {
        guard case .union(let branches) = schema[use].form else { return [] }
        return branches.map { schema[$0].kind }
    }

    private mutating func visit(
        _ one: AvroRecord, _ other: AvroRecord, _ before: TypePosition, _ after: TypePosition, _ path: Path?
    ) {
        var kept: [(old: Field, new: Field)] = []
        for (position, field) in other.fields.enumerated() {
            guard let source = one.position(of: field.name) else { continue }
            guard reach == .text || !one.isSame(source, as: position, of: other) else { continue }
            kept.append((self.field(one.fields[source], in: old), self.field(field, in: new)))
            enter(before, .field(source), after, .field(position), Path(.field(field.name), after: path))
        }
        let change = RecordChange(
            way: path, keptFields: kept, addedFields: fields(of: other, of: new, missingIn: one),
            removedFields: fields(of: one, of: old, missingIn: other), location: other.naming.location,
            write: witnesses.ofRecord(before, after))
        changes.records.append(change)
        guard reach == .text else { return }
        changes.written[changes.written.count - 1].record = change
        for (was, now) in change.renamedFields {
            guard let source = one.position(of: was.name), let position = other.position(of: now.name) else { continue }
            enter(before, .field(source), after, .field(position), Path(.field(now.name), after: path))
        }
    }

    /// Branches of the same name belong together, and so do the only branches beside null.
    private mutating func visitBranches(_ before: TypePosition, _ after: TypePosition, _ path: Path?) {
        let (ones, others) = (branches(of: before, in: old), branches(of: after, in: new))
        let index = UnionIndex()
        for one in ones {
            guard let other = counterpart(of: one.use, after.use, others, index) else { continue }
            open.append((one, other, path))
        }
        let (rest, otherRest) = (ones.filter { !old.isNull($0.use) }, others.filter { !new.isNull($0.use) })
        if rest.count == 1, otherRest.count == 1 { open.append((rest[0], otherRest[0], path)) }
    }

    /// The branch of the same kind; of named types that of the same name, or one with an alias for it.
    private func counterpart(
        of one: AvroTypeUse, _ after: AvroTypeUse, _ others: [TypePosition], _ index: UnionIndex
    ) -> TypePosition? {
        guard case .union = new[after].form else {
            return others.first { old.branchName(one) == new.branchName($0.use) || sharesName(one, $0.use) }
        }
        let found = index.candidates(for: one, of: old, in: after, of: new).first.map { others[$0] }
        return found.flatMap { new[$0.use].name != nil || old.branchName(one) == new.branchName($0.use) ? $0 : nil }
    }

    private func sharesName(_ one: AvroTypeUse, _ other: AvroTypeUse) -> Bool {
        guard let was = old[one].name, let now = new[other].name else { return false }
        return was.name.simpleName == now.name.simpleName || now.aliases.contains(was.name)
    }

    private func branches(of place: TypePosition, in schema: AvroSchema) -> [TypePosition] {
        guard case .union(let branches) = schema[place.use].form else { return [place] }
        return branches.indices.map { place.entering(.branch($0), in: schema) }
    }

    private func fields(of record: AvroRecord, of schema: AvroSchema, missingIn other: AvroRecord) -> [Field] {
        let gaps = FieldGap.gaps(in: record.fields.map(\.name)) { other.position(of: $0) != nil }
        return zip(record.fields, gaps).compactMap { field, gap in gap.map { self.field(field, in: schema, gap: $0) } }
    }

    private func field(_ field: AvroField, in schema: AvroSchema, gap: FieldGap? = nil) -> Field {
        var startsWithNull = false
        if case .union(let branches) = schema[field.type].form {
            startsWithNull = branches.first.map(schema.isNull) ?? false
        }
        return Field(
            name: field.name, location: field.location,
            type: Place(field.type.location, schema.phrase(field.type)), default: field.defaultValue,
            isOptional: field.defaultValue != nil,
            isNullByDefault: startsWithNull && field.defaultValue?.isNull == true, aliases: field.aliases,
            gap: gap, source: field.source)
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
