import AccordDocuments
import AccordSchemas

/// Containment: every instance that is valid under the writer is valid under the reader.
///
/// Both schemas become unions of conjunctions, the writer's split by type. A keyword that is not looked into is
/// dropped on the writer's side, which makes it larger: a yes stays a yes, a no becomes `undecided`. On the reader's
/// side it holds only where the writer has the same.
struct JSONSchemaRelation {
    enum Subject: Hashable {
        case schemas(reader: [Int], writer: [Int])
        case cells(reader: Conjunction, writer: Conjunction, type: JSONType)
    }

    /// A value that a schema lists, and the ways in which it may be written.
    private struct ListedValue {
        let value: Value
        let spellings: [Instance]
    }

    struct Pair: Hashable {
        let subject: Subject
        /// The writer may be smaller than it looks.
        let isDoubtful: Bool
    }

    let reader: JSONSchemaSide
    let writer: JSONSchemaSide
    private let acceptedByReader: InstanceValidator
    private let listedByWriter: InstanceValidator

    private init(reader: JSONSchemaSide, writer: JSONSchemaSide) {
        self.reader = reader
        self.writer = writer
        let effort = Effort(20_000)
        acceptedByReader = InstanceValidator(side: reader, effort: effort)
        listedByWriter = InstanceValidator(side: JSONSchemaSide(.writer, writer.schema), effort: effort)
    }

    static func incompatibilities(reader: JSONSchemaSide, writer: JSONSchemaSide) -> [Incompatibility] {
        let relation = JSONSchemaRelation(reader: reader, writer: writer)
        let root = Pair(
            subject: .schemas(reader: [reader.schema.root], writer: [writer.schema.root]), isDoubtful: false)
        let pairs = Relation(root: root, requirement: relation.requirement, place: relation.places)
        let found = pairs.incompatibilities
        return found.isEmpty ? [] : WitnessedCauses(found, reader, writer).incompatibilities
    }

    private func requirement(_ pair: Pair) -> Requirement<Pair> {
        var result = Requirement<Pair>()
        switch pair.subject {
        case .schemas(let reader, let writer):
            compare(reader, writer, doubtful: pair.isDoubtful, &result)
        case .cells(let reader, let writer, let type):
            compare(reader, writer, as: type, doubtful: pair.isDoubtful, &result)
        }
        if pair.isDoubtful { result.failures = result.failures.map(Self.doubted) }
        return result
    }

    private func places(of pair: Pair) -> (Place, Place) {
        switch pair.subject {
        case .schemas(let wanted, let written): (place(wanted, in: reader), place(written, in: writer))
        case .cells(let wanted, let written, _): (place(wanted.nodes, in: reader), place(written.nodes, in: writer))
        }
    }

    private static func doubted(_ failure: Requirement<Pair>.Failure) -> Requirement<Pair>.Failure {
        guard !failure.reason.isUndecided else { return failure }
        return Requirement.Failure(
            reason: .undecided(
                why: "a keyword that Accord does not look into may rule it out", otherwise: failure.reason),
            reader: failure.reader, writer: failure.writer)
    }

    private func compare(_ wanted: [Int], _ written: [Int], doubtful: Bool, _ result: inout Requirement<Pair>) {
        guard !isSame(wanted, written) else { return }
        let branches = reader.branches(of: wanted)
        for conjunction in writer.conjunctions(of: written) {
            let isDoubtful = doubtful || !conjunction.opaque.isEmpty
            var part = Requirement<Pair>()
            if let values = finiteValues(of: conjunction, written: written) {
                compare(values, with: wanted, conjunction, &part)
            } else {
                choose(among: branches, for: conjunction, wanted, doubtful: isDoubtful, &part)
            }
            result.failures += isDoubtful ? part.failures.map(Self.doubted) : part.failures
            result.demands += part.demands
            result.choices += part.choices
        }
    }

    /// All that the reader wants, the writer says. Objects are not opened or closed below `not` and `if`, so that what
    /// one side closes lies within what the other opens.
    func isSame(_ wanted: [Int], _ written: [Int]) -> Bool {
        guard wanted.count == 1, written.count == 1, wanted[0] >= 0, written[0] >= 0 else { return false }
        return reader.schema.isSame(wanted[0], as: written[0], of: writer.schema)
    }

    /// Each type that the writer may write needs a conjunction of the reader that takes it.
    private func choose(
        among branches: Branches, for written: Conjunction, _ wanted: [Int], doubtful: Bool,
        _ result: inout Requirement<Pair>
    ) {
        lazy var readerPlace = place(wanted, in: reader)
        lazy var writerPlace = place(written.nodes, in: writer)
        let types = writer.types(of: written)
        var refused: [JSONType] = []
        for type in JSONType.allCases where types.contains(type) {
            let candidates = branches.candidates(for: written, of: writer, as: type)
            let demands = candidates.map { cell in
                Requirement<Pair>.Demand(
                    pair: Pair(subject: .cells(reader: cell, writer: written, type: type), isDoubtful: doubtful),
                    step: nil)
            }
            switch candidates.count {
            case 0: refused.append(type)
            case 1: result.demands += demands
            default:
                let why = Reason.undecided(
                    why: "the branches of a choice may take it together",
                    otherwise: .constraint(keyword: keyword(wanted)))
                let failure = Requirement<Pair>.Failure(reason: why, reader: readerPlace, writer: writerPlace)
                result.choices.append(Requirement.Choice(demands: demands, closest: nil, failure: failure))
            }
        }
        guard !refused.isEmpty else { return }
        result.fail(refused == [.null] ? .nullNotAccepted : .typeMismatch, readerPlace, writerPlace)
        // One reason will do: what the other types would have to say is noise beside it.
        if types.count > 1, refused != [.null] { result.demands = [] }
    }

    /// The values of a conjunction with `enum` or `const`, each with the ways to write it that the writer allows; nil where
    /// there are more than those.
    private func finiteValues(of conjunction: Conjunction, written: [Int]) -> [ListedValue]? {
        guard let list = conjunction.nodes.lazy.flatMap({ writer.listedInstances(of: $0) }).first else { return nil }
        // An object that is listed is declared by that, however closed objects are.
        return list.spellings.map { value, instances in
            ListedValue(
                value: value,
                spellings: instances.filter { accepts($0, written, .writer, listedByWriter) ?? true })
        }
    }

    private func compare(
        _ values: [ListedValue], with wanted: [Int], _ conjunction: Conjunction, _ result: inout Requirement<Pair>
    ) {
        let verdicts = values.map { listed in
            let verdicts = listed.spellings.map { accepts($0, wanted, .reader, acceptedByReader) }
            return (value: listed.value, isAccepted: InstanceValidator.all(verdicts))
        }
        lazy var readerPlace = place(wanted, in: reader)
        let refused = verdicts.filter { $0.isAccepted == false }.map(\.value)
        if let first = refused.first {
            result.fail(
                .unknownSymbols(refused.map { $0.string ?? $0.summary }), readerPlace,
                Place(first.location, "written here"))
        } else if verdicts.contains(where: { $0.isAccepted == nil }) {
            result.fail(
                .undecided(
                    why: "the reader has keywords that Accord does not look into",
                    otherwise: .unknownSymbols(
                        verdicts.filter { $0.isAccepted == nil }.map { $0.value.string ?? $0.value.summary })),
                readerPlace,
                place(conjunction.nodes, in: writer))
        }
    }

    private func compare(
        _ wanted: Conjunction, _ written: Conjunction, as type: JSONType, doubtful: Bool,
        _ result: inout Requirement<Pair>
    ) {
        lazy var readerPlace = place(wanted.nodes, in: reader)
        lazy var writerPlace = place(written.nodes, in: writer)
        for part in wanted.opaque where !writerHas(part, in: written) {
            result.fail(
                .undecided(
                    why: "Accord does not look into '\(part.keyword)'",
                    otherwise: .constraint(keyword: part.keyword)),
                keywordPlace(part, in: reader),
                written.opaque.first { $0.keyword == part.keyword }.map { keywordPlace($0, in: writer) } ?? writerPlace)
        }
        for node in wanted.nodes {
            for values in reader.finiteValues(of: node) where !covers(values, type) {
                result.fail(.constraint(keyword: "enum"), readerPlace, writerPlace)
            }
        }
        switch type {
        case .null, .boolean: break
        case .number, .integer: compareNumbers(wanted, written, &result)
        case .string: compareStrings(wanted, written, &result)
        case .array: compareArrays(wanted, written, doubtful: doubtful, &result)
        case .object: compareObjects(wanted, written, doubtful: doubtful, &result)
        }
    }

    /// Null and the booleans can be listed in full, other types cannot.
    private func covers(_ values: [Value], _ type: JSONType) -> Bool {
        switch type {
        case .null: values.contains(where: \.isNull)
        case .boolean: Set(values.compactMap(\.boolean)).count == 2
        default: false
        }
    }

    private func keywordPlace(_ part: Opaque, in side: JSONSchemaSide) -> Place {
        Place(side.schema[part.node].keywordLocation(part.keyword), "'\(part.keyword)'")
    }

    private func writerHas(_ part: Opaque, in written: Conjunction) -> Bool {
        written.opaque.contains { other in
            other.keyword == part.keyword
                && (reader.schema.isSame(part.keyword, of: part.node, as: other.node, of: writer.schema)
                    || part.keyword == "unevaluatedProperties" && reader.closesAs(part.node, other.node, of: writer))
        }
    }

    private func accepts(
        _ value: Instance, _ nodes: [Int], _ side: SchemaUse.Side, _ validator: InstanceValidator
    ) -> Bool? {
        InstanceValidator.all(
            nodes.map { node in
                guard node != JSONSchemaSide.never else { return false }
                return validator.accepts(value, SchemaUse(side: side, node: node, isPlain: false))
            })
    }

    /// The choice that the reader's schemas hold.
    private func keyword(_ nodes: [Int]) -> String {
        nodes.contains { $0 >= 0 && !reader.schema[reader.schema.resolved($0)].oneOf.isEmpty } ? "oneOf" : "anyOf"
    }

    func place(_ nodes: [Int], in side: JSONSchemaSide) -> Place {
        let known = nodes.filter { $0 >= 0 }
        guard let node = known.first(where: { side.schema[$0].saysWhatItTakes }) ?? known.first else {
            let root = side.schema[side.schema.root]
            return Place(root.location, nodes.isEmpty ? "anything" : "nothing")
        }
        let found = side.schema[node]
        let source = found.enumeration ?? found.constant ?? found.types?.source ?? found.source
        return Place(source.location, side.schema.phrase(node))
    }
}
