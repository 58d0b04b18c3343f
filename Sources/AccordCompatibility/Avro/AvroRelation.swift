import AccordDiagnostics
public import AccordSchemas

/// Schema resolution (Avro 1.12, Schema Resolution), names by the rules of Java's `SchemaCompatibility`.
struct AvroRelation {
    struct Pair: Hashable {
        let reader: AvroTypeUse
        let writer: AvroTypeUse
        /// The unions that the types are branches of: a mismatch is shown at their place.
        var readerUnion: AvroTypeUse?
        var writerUnion: AvroTypeUse?
        /// Where in the writer's value around it the writer's type stands; nil where that is the same value.
        var entry: AvroStep?

        static func == (left: Pair, right: Pair) -> Bool {
            left.reader.type == right.reader.type && left.writer.type == right.writer.type
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(reader.type)
            hasher.combine(writer.type)
        }
    }

    let reader: AvroSchema
    let writer: AvroSchema
    private let unions = UnionIndex()
    let javaEquivalence = JavaEquivalence()
    let written: AvroValues

    private init(reader: AvroSchema, writer: AvroSchema) {
        self.reader = reader
        self.writer = writer
        written = AvroValues(writer)
    }

    static func incompatibilities(reader: AvroSchema, writer: AvroSchema) -> [Incompatibility] {
        let relation = AvroRelation(reader: reader, writer: writer)
        return relation.pairs?.incompatibilities(witness: relation.witness) ?? []
    }

    /// What can be read by the specification, and not by everybody.
    static func reservations(reader: AvroSchema, writer: AvroSchema) -> [Incompatibility] {
        // They are all about names that the reader does not have.
        let known = Set(reader.types.compactMap { $0.name?.name })
        guard !writer.types.allSatisfy({ $0.name.map { known.contains($0.name) } ?? true }) else { return [] }
        let relation = AvroRelation(reader: reader, writer: writer)
        return relation.pairs?.reservations(witness: relation.witness) ?? []
    }

    /// Nil where nothing has to hold.
    private var pairs: Relation<Pair>? {
        let root = Pair(reader: reader.root, writer: writer.root)
        guard !requirement(root).isMet else { return nil }
        return Relation(root: root, requirement: requirement, place: places)
    }

    private func requirement(_ pair: Pair) -> Requirement<Pair> {
        var result = Requirement<Pair>()
        guard !isSame(pair) else { return result }
        switch (reader[pair.reader].form, writer[pair.writer].form) {
        case (_, .union(let branches)): requireAll(branches, pair, &result)
        case (.union(let branches), _): requireOne(of: branches, pair, &result)
        case (.primitive(let wanted), .primitive(let written)):
            if wanted.reads(written) { compareDecimals(pair, &result) } else { mismatch(pair, &result) }
        case (.array(let wanted), .array(let written)):
            result.demand(Pair(reader: wanted, writer: written, entry: .element), .element)
        case (.map(let wanted), .map(let written)):
            result.demand(Pair(reader: wanted, writer: written, entry: .mapValue), .mapValue)
        case (.fixed(let wanted), .fixed(let written)): compare(wanted, written, pair, &result)
        case (.enumeration(let wanted), .enumeration(let written)): compare(wanted, written, pair, &result)
        case (.record(let wanted), .record(let written)): compare(wanted, written, pair, &result)
        default: mismatch(pair, &result)
        }
        return result
    }

    /// What is the same on both sides can be read, whatever it is.
    private func isSame(_ pair: Pair) -> Bool { reader.isSame(pair.reader, as: pair.writer, of: writer) }

    /// Whatever branch the writer took, the reader has to read it.
    private func requireAll(_ branches: [AvroTypeUse], _ pair: Pair, _ result: inout Requirement<Pair>) {
        for (position, branch) in branches.enumerated() {
            if writer.isNull(branch), !readsNull(pair.reader) {
                result.fail(.nullNotAccepted, place(pair.reader), writerPlace(pair))
            } else {
                let inner = Pair(
                    reader: pair.reader, writer: branch, writerUnion: pair.writer, entry: .branch(position))
                result.demand(inner, .branch(writer.branchName(branch)))
            }
        }
    }

    private func readsNull(_ use: AvroTypeUse) -> Bool {
        if case .union(let branches) = reader[use].form { return branches.contains { reader.isNull($0) } }
        return reader.isNull(use)
    }

    private func requireOne(of branches: [AvroTypeUse], _ pair: Pair, _ result: inout Requirement<Pair>) {
        let candidates = unions.candidates(for: pair.writer, of: writer, in: pair.reader, of: reader)
        let closest = candidates.first ?? counterpart(of: pair, among: branches)
        if !isFoundByJava(pair, among: candidates.map { branches[$0] }) {
            result.reservations.append(
                Requirement.Failure(
                    reason: .branchOfOtherNamespace, reader: namePlace(branches[candidates[0]], of: reader),
                    writer: namePlace(pair.writer, of: writer)))
        }
        let shown = candidates.isEmpty ? [closest].compactMap { $0 } : candidates
        result.choices.append(
            Requirement.Choice(
                demands: shown.map { position in
                    Requirement.Demand(
                        pair: Pair(
                            reader: branches[position], writer: pair.writer, readerUnion: pair.reader,
                            writerUnion: pair.writerUnion),
                        step: .branch(reader.branchName(branches[position])))
                },
                closest: shown.isEmpty || !isCloseEnough(candidates, branches, pair) ? nil : 0,
                failure: Requirement.Failure(
                    reason: .missingBranch(of: writer.phrase(pair.writer)), reader: place(pair.reader),
                    writer: writerPlace(pair))))
    }

    /// The reader's branch is of the same name or kind, or both sides have but one beside null.
    private func isCloseEnough(_ candidates: [Int], _ branches: [AvroTypeUse], _ pair: Pair) -> Bool {
        guard let first = candidates.first else { return true }
        if case .primitive = writer[pair.writer].form {
            return reader.branchName(branches[first]) == writer.branchName(pair.writer)
        }
        return true
    }

    /// The reader's only branch beside null, for the only type that the writer has beside null.
    private func counterpart(of pair: Pair, among branches: [AvroTypeUse]) -> Int? {
        guard !writer.isNull(pair.writer), let only = reader.onlyBranchBesideNull(branches) else { return nil }
        guard let union = pair.writerUnion else { return only }
        guard case .union(let written) = writer[union].form else { return nil }
        return writer.onlyBranchBesideNull(written) == nil ? nil : only
    }

    private func compare(_ wanted: AvroFixed, _ written: AvroFixed, _ pair: Pair, _ result: inout Requirement<Pair>) {
        guard requireName(wanted.naming, written.naming, &result) else { return }
        guard wanted.size != written.size else { return compareDecimals(pair, &result) }
        result.fail(
            .fixedSize, Place(wanted.sizeLocation, "\(wanted.size) bytes"),
            Place(written.sizeLocation, "\(written.size) bytes"))
    }

    /// Of all logical types decimals alone have a say in the resolution (Avro 1.12, Decimal).
    private func compareDecimals(_ pair: Pair, _ result: inout Requirement<Pair>) {
        let (type, writtenType) = (reader[pair.reader], writer[pair.writer])
        guard let wanted = AvroDecimal(type.logicalType), let written = AvroDecimal(writtenType.logicalType),
            wanted != written
        else { return }
        result.fail(
            .decimals(reader: wanted, writer: written), type.decimalPlace(unlike: writtenType),
            writtenType.decimalPlace(unlike: type))
    }

    private func compare(_ wanted: AvroEnum, _ written: AvroEnum, _ pair: Pair, _ result: inout Requirement<Pair>) {
        guard requireName(wanted.naming, written.naming, &result), wanted.defaultSymbol == nil else { return }
        let known = Set(wanted.symbols.map(\.name))
        let unknown = written.symbols.filter { !known.contains($0.name) }
        guard let first = unknown.first else { return }
        result.fail(
            .unknownSymbols(unknown.map(\.name)), Place(wanted.symbolsLocation, "not among these symbols"),
            Place(first.location, "written here"))
    }

    private func compare(_ wanted: AvroRecord, _ written: AvroRecord, _ pair: Pair, _ result: inout Requirement<Pair>) {
        guard requireName(wanted.naming, written.naming, &result) else { return }
        lazy var aliased = Dictionary(
            written.fields.flatMap { field in field.aliases.map { ($0, field) } },
            uniquingKeysWith: { first, _ in first })
        var expected = 0
        for position in wanted.fields.indices {
            guard !wanted.isSame(position, as: expected, of: written) else {
                expected += 1
                continue
            }
            let field = wanted.fields[position]
            let source =
                written.position(of: field.name) ?? field.aliases.lazy.compactMap(written.position).first
            if let source {
                expected = source + 1
                let inner = Pair(
                    reader: field.type, writer: written.fields[source].type, entry: .field(source))
                if !isSame(inner) { result.demand(inner, .field(field.name)) }
            } else if field.defaultValue == nil {
                let renamed = aliased[field.name]
                result.fail(
                    .fieldWithoutDefault(name: field.name, renamedTo: renamed?.name),
                    Place(field.location, "has no default"),
                    renamed.map { Place($0.location, "the new name") }
                        ?? Place(written.naming.location, "has no field '\(field.name)'"))
            }
        }
    }

    /// Simple names count, and the reader's aliases; a failure hides what the types hold.
    private func requireName(
        _ wanted: AvroNamedType, _ written: AvroNamedType, _ result: inout Requirement<Pair>
    ) -> Bool {
        if wanted.name.simpleName == written.name.simpleName || wanted.aliases.contains(written.name) { return true }
        result.fail(
            .nameMismatch, Place(wanted.location, wanted.name.fullName),
            Place(written.location, written.name.fullName))
        return false
    }

    private func mismatch(_ pair: Pair, _ result: inout Requirement<Pair>) {
        result.fail(.typeMismatch, place(pair.readerUnion ?? pair.reader), writerPlace(pair))
    }

    private func namePlace(_ use: AvroTypeUse, of schema: AvroSchema) -> Place {
        Place(schema[use].namespaceLocation, schema.branchName(use))
    }

    private func place(_ use: AvroTypeUse) -> Place { Place(use.location, reader.phrase(use)) }

    func places(of pair: Pair) -> (Place, Place) { (place(pair.reader), writerPlace(pair)) }

    private func writerPlace(_ pair: Pair) -> Place {
        let use = pair.writerUnion ?? pair.writer
        return Place(use.location, writer.phrase(use))
    }
}

extension AvroSchema {
    /// The position of the branch that is not null, where there is one alone; does not look at all branches of a large union.
    fileprivate func onlyBranchBesideNull(_ branches: [AvroTypeUse]) -> Int? {
        let others = Array(branches.indices.lazy.filter { !isNull(branches[$0]) }.prefix(2))
        return others.count == 1 ? others[0] : nil
    }
}

extension AvroPrimitive {
    /// Equal types and promotions (Avro 1.12, Schema Resolution).
    public func reads(_ written: AvroPrimitive) -> Bool {
        switch (self, written) {
        case (.long, .int), (.float, .int), (.float, .long): true
        case (.double, .int), (.double, .long), (.double, .float): true
        case (.string, .bytes), (.bytes, .string): true
        default: self == written
        }
    }
}
