import AccordSchemas

/// What Java's reader does in another way than the specification: for an enum or a fixed it finds a branch of the
/// reader's union by the full name alone (Avro Java 1.12, `Resolver.ReaderUnion`). Records it takes by their structure,
/// and unions that are equivalent branch by branch.
extension AvroRelation {
    /// Whether Java finds the branch that the names of the specification lead to.
    func isFoundByJava(_ pair: Pair, among candidates: [AvroTypeUse]) -> Bool {
        switch writer[pair.writer].form {
        case .enumeration, .fixed: break
        default: return true
        }
        guard let written = writer[pair.writer].name?.name, !candidates.isEmpty else { return true }
        let names = candidates.compactMap { reader[$0].name }
        if names.contains(where: { $0.name == written || $0.aliases.contains(written) }) { return true }
        return pair.writerUnion.map { areEquivalentForJava(reader: pair.reader, writer: $0) } ?? false
    }

    /// The same types in the same order all the way down, whatever the namespaces. What is found out on the way about
    /// the types inside is kept: unions lie in unions.
    private func areEquivalentForJava(reader wanted: AvroTypeUse, writer written: AvroTypeUse) -> Bool {
        let root = Pair(reader: wanted, writer: written)
        if let verdict = javaEquivalence.verdicts[root] { return verdict }
        let relation = Relation(root: root, requirement: requirementForJava, place: places)
        javaEquivalence.verdicts.merge(relation.verdicts) { first, _ in first }
        return relation.holds
    }

    private func requirementForJava(_ pair: Pair) -> Requirement<Pair> {
        var result = Requirement<Pair>()
        if javaEquivalence.verdicts[pair] == true { return result }
        if javaEquivalence.verdicts[pair] == nil, let inner = partsIfAlike(pair) {
            for part in inner { result.demand(part) }
        } else {
            let (reader, writer) = places(of: pair)
            result.fail(.typeMismatch, reader, writer)
        }
        return result
    }

    /// The pairs inside two types; nil where they themselves differ.
    private func partsIfAlike(_ pair: Pair) -> [Pair]? {
        func pairs(_ uses: [AvroTypeUse], _ others: [AvroTypeUse]) -> [Pair]? {
            uses.count == others.count ? zip(uses, others).map { Pair(reader: $0, writer: $1) } : nil
        }
        let (one, other) = (reader[pair.reader], writer[pair.writer])
        guard one.name?.name.simpleName == other.name?.name.simpleName else { return nil }
        switch (one.form, other.form) {
        case (.primitive(let one), .primitive(let other)): return one == other ? [] : nil
        case (.array(let one), .array(let other)), (.map(let one), .map(let other)): return pairs([one], [other])
        case (.union(let one), .union(let other)): return pairs(one, other)
        case (.fixed(let one), .fixed(let other)): return one.size == other.size ? [] : nil
        case (.enumeration(let one), .enumeration(let other)):
            return one.symbols.map(\.name) == other.symbols.map(\.name) ? [] : nil
        case (.record(let one), .record(let other)):
            return one.fields.map(\.name) == other.fields.map(\.name)
                ? pairs(one.fields.map(\.type), other.fields.map(\.type)) : nil
        default: return nil
        }
    }
}

/// Which types Java takes for equivalent, as far as it was asked.
final class JavaEquivalence {
    var verdicts: [AvroRelation.Pair: Bool] = [:]
}
