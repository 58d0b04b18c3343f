import AccordDocuments
import AccordSchemas

extension WitnessSearch {
    /// Takes a schema apart that holds; nil where none of its values is left.
    func holding(_ use: SchemaUse, in cell: inout Cell) -> [Literal]? {
        let node = node(use)
        if let boolean = node.boolean { return boolean ? [] : nil }
        if let types = node.types?.types { cell.types.formIntersection(TypeSet(allowed: types)) }
        for list in side(of: use).listedInstances(of: use.node) {
            cell.candidates =
                cell.candidates.map { $0.filter { list.normalized.contains($0.normalized) } }
                ?? list.spellings.flatMap(\.instances)
            cell.types.formIntersection(TypeSet(cell.candidates?.map(\.type) ?? []))
        }
        cell.holding.append(use)
        addChoices(of: node, use, to: &cell)
        for keyword in opaqueKeywords(of: node, use) {
            let opaque = OpaqueKeyword(use: use, keyword: keyword, isPositive: true)
            guard takeOpaque(opaque, in: &cell) else { return nil }
        }
        var inner = node.allOf.map { Literal.valid(use.inner($0)) }
        if let target = node.reference?.target { inner.append(.valid(use.inner(target))) }
        if let negated = node.not { inner.append(.invalid(use.inner(negated, plain: true))) }
        return inner
    }

    private func addChoices(of node: JSONSchemaNode, _ use: SchemaUse, to cell: inout Cell) {
        if !node.anyOf.isEmpty { cell.choices.append(anyOf(node.anyOf, use)) }
        if !node.oneOf.isEmpty, canPay(forPairsOf: node.oneOf, use) {
            cell.choices.append(exactlyOne(of: node.oneOf, use))
        }
        if let condition = node.ifSchema, node.thenSchema != nil || node.elseSchema != nil {
            let (met, unmet) = (use.inner(condition, plain: true), use.inner(condition, plain: true))
            let then = node.thenSchema.map { [Literal.valid(use.inner($0))] } ?? []
            let otherwise = node.elseSchema.map { [Literal.valid(use.inner($0))] } ?? []
            cell.choices.append([
                Way(literals: [.valid(met)] + then), Way(literals: [.invalid(unmet)] + otherwise),
            ])
        }
        for dependency in node.dependentSchemas {
            cell.choices.append(
                whereThere(dependency.name, Way(literals: [.valid(use.inner(dependency.schema))])))
        }
        for dependency in node.dependentRequired {
            let names = Set(dependency.required.map(\.name))
            cell.choices.append(whereThere(dependency.key.string ?? "", Way(present: names)))
        }
    }

    private func anyOf(_ branches: [Int], _ use: SchemaUse) -> [Way] {
        let mayHoldTogether = isClosed(use) && writer.mayHoldTogether(branches)
        let sets = mayHoldTogether ? JSONSchemaSide.subsets(of: branches) : branches.map { [$0] }
        return sets.map { branches in Way(literals: branches.map { .valid(use.inner($0)) }) }
    }

    /// Counts what it takes to hold each branch against each other; false where that is more than the effort has left. What
    /// is not taken apart then is left out, and nothing is concluded any more.
    func canPay(forPairsOf branches: [Int], _ use: SchemaUse) -> Bool {
        side(of: use).isExclusive(branches) || effort.canSpend(branches.count * branches.count / 8)
    }

    private func exactlyOne(of branches: [Int], _ use: SchemaUse) -> [Way] {
        let isUnion = branches.count == 1 || side(of: use).isExclusive(branches)
        return branches.indices.map { position in
            let others = branches.indices.filter { $0 != position && !isUnion }
            return Way(
                literals: [.valid(use.inner(branches[position]))]
                    + others.map { .invalid(use.inner(branches[$0], plain: use.side == .writer)) })
        }
    }

    /// Either the property is absent, or something follows.
    private func whereThere(_ name: String, _ way: Way) -> [Way] {
        var way = way
        way.types = [.object]
        way.present.insert(name)
        return [Way(absent: [name]), way]
    }

    /// The keywords that nobody looks into.
    func opaqueKeywords(of node: JSONSchemaNode, _ use: SchemaUse) -> [String] {
        var keywords: [String] = []
        if node.dynamicReference != nil { keywords.append("$dynamicRef") }
        if node.unevaluatedItems != nil { keywords.append("unevaluatedItems") }
        if node.unevaluatedProperties != nil, side(of: use).isUnevaluatedOpaque(use.node, asWritten: use.isPlain) {
            keywords.append("unevaluatedProperties")
        }
        return keywords
    }
}
