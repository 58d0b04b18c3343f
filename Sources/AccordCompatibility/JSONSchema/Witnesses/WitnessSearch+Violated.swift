import AccordDocuments
import AccordSchemas

extension WitnessSearch {
    /// Takes a schema apart that is violated: one of its keywords is. Nil where none can be.
    func violated(_ use: SchemaUse, in cell: inout Cell) -> [Literal]? {
        guard mayBeViolated(use) else { return nil }
        let node = node(use)
        if let boolean = node.boolean { return !boolean && mayBreak(use) ? [] : nil }
        var ways = mayBreak(use) ? ownWays(of: node, use) : []
        ways += objectWays(of: node, use, cell) + arrayWays(of: node, use) + combinedWays(of: node, use)
        ways = ways.filter { way in way.types.map { !$0.isDisjoint(with: cell.types) } ?? true }
        guard !ways.isEmpty else { return nil }
        effort.spend(ways.count / 2)
        cell.choices.append(ways)
        return []
    }

    /// Keywords that no schema inside takes part in.
    private func ownWays(of node: JSONSchemaNode, _ use: SchemaUse) -> [Way] {
        var ways = typeWays(of: node, use)
        for list in side(of: use).listedInstances(of: use.node) {
            ways.append(Way(excluded: Array(list.normalized)))
        }
        let keywords: [(isThere: Bool, type: JSONType, keyword: BrokenKeyword.Keyword)] = [
            (node.minimum != nil, .number, .minimum), (node.maximum != nil, .number, .maximum),
            (node.multipleOf != nil, .number, .multipleOf), (node.minLength != nil, .string, .minLength),
            (node.maxLength != nil, .string, .maxLength), (node.pattern != nil, .string, .pattern),
            (node.format != nil, .string, .format), (node.minItems != nil, .array, .minItems),
            (node.maxItems != nil, .array, .maxItems), (node.uniqueItems?.boolean == true, .array, .uniqueItems),
            (node.minProperties != nil, .object, .minProperties), (node.maxProperties != nil, .object, .maxProperties),
            (forbidsUnevaluated(node, use), .object, .unevaluatedProperties),
            (node.propertyNames != nil, .object, .propertyNames), (node.contains != nil, .array, .tooFewContained),
            (node.maxContains != nil && node.contains != nil, .array, .tooManyContained),
        ]
        ways += keywords.filter(\.isThere).map { broken(use, $0.keyword, $0.type) }
        ways += node.required.map(\.name).map { Way(types: [.object], absent: [$0]) }
        for dependency in node.dependentRequired {
            for name in dependency.required.map(\.name) {
                ways.append(Way(types: [.object], present: [dependency.key.string ?? ""], absent: [name]))
            }
        }
        ways += opaqueKeywords(of: node, use).map {
            Way(opaque: OpaqueKeyword(use: use, keyword: $0, isPositive: false))
        }
        return ways
    }

    private func typeWays(of node: JSONSchemaNode, _ use: SchemaUse) -> [Way] {
        guard let allowed = node.types?.types else { return [] }
        let others = TypeSet.all.subtracting(TypeSet(allowed: allowed))
        var ways = others.isEmpty ? [] : [Way(types: others)]
        if allowed.contains(.integer), !allowed.contains(.number) {
            ways.append(Way(types: [.number], isFractional: true))
            if !side(of: use).takesWholeFractions { ways.append(Way(types: [.number], isWholeFraction: true)) }
        }
        return ways
    }

    private func broken(_ use: SchemaUse, _ keyword: BrokenKeyword.Keyword, _ type: JSONType) -> Way {
        Way(types: [type], broken: [BrokenKeyword(use: use, keyword: keyword)])
    }

    private func objectWays(of node: JSONSchemaNode, _ use: SchemaUse, _ cell: Cell) -> [Way] {
        var ways = node.properties.compactMap { property -> Way? in
            guard mayBeViolated(property, use, cell) else { return nil }
            return Way(
                types: [.object], broken: [BrokenKeyword(use: use, keyword: .property(property.name))],
                present: [property.name])
        }
        ways += node.patternProperties.indices.map { broken(use, .patternProperty($0), .object) }
        if node.additionalProperties != nil, !ignoresUndeclared(use) {
            ways.append(broken(use, .additionalProperties, .object))
        }
        for dependency in node.dependentSchemas {
            ways.append(
                Way(literals: [.invalid(use.inner(dependency.schema))], types: [.object], present: [dependency.name]))
        }
        return ways
    }

    /// Not where what has to hold already says the same about the property.
    private func mayBeViolated(_ property: JSONSchemaProperty, _ use: SchemaUse, _ cell: Cell) -> Bool {
        guard mayBeViolated(use.inner(property.schema)) else { return false }
        let violated = canonical(.invalid(use.inner(property.schema)))
        return !cell.holding.contains { holding in
            side(of: holding).property(property.name, of: holding.node).map {
                isSame(canonical(.valid(holding.inner($0.schema))), violated)
            } ?? false
        }
    }

    /// A reader that ignores all that it does not know.
    private func ignoresUndeclared(_ use: SchemaUse) -> Bool {
        !use.isPlain && side(of: use).ignores(.all, of: use.node) && !side(of: use).isRigid(use.node)
    }

    private func forbidsUnevaluated(_ node: JSONSchemaNode, _ use: SchemaUse) -> Bool {
        let side = side(of: use)
        return node.unevaluatedProperties != nil && side.forbiddenUnevaluated(use.node) != nil
            && (use.isPlain || !side.ignoresUnevaluated(.all, of: use.node))
    }

    private func arrayWays(of node: JSONSchemaNode, _ use: SchemaUse) -> [Way] {
        var ways = node.prefixItems.indices.map { broken(use, .prefixItem($0), .array) }
        if node.items != nil { ways.append(broken(use, .items, .array)) }
        return ways
    }

    private func combinedWays(of node: JSONSchemaNode, _ use: SchemaUse) -> [Way] {
        var ways = node.allOf.map { Way(literals: [.invalid(use.inner($0))]) }
        if let target = node.reference?.target { ways.append(Way(literals: [.invalid(use.inner(target))])) }
        if !node.anyOf.isEmpty { ways.append(Way(literals: node.anyOf.map { .invalid(use.inner($0)) })) }
        if !node.oneOf.isEmpty { ways += notExactlyOne(of: node.oneOf, use) }
        if let negated = node.not, mayBreak(use) {
            ways.append(Way(literals: [.valid(use.inner(negated, plain: true))]))
        }
        if let condition = node.ifSchema {
            let condition = use.inner(condition, plain: true)
            if let then = node.thenSchema {
                ways.append(Way(literals: [.valid(condition), .invalid(use.inner(then))]))
            }
            if let otherwise = node.elseSchema {
                ways.append(Way(literals: [.invalid(condition), .invalid(use.inner(otherwise))]))
            }
        }
        return ways
    }

    private func notExactlyOne(of branches: [Int], _ use: SchemaUse) -> [Way] {
        var ways = [Way(literals: branches.map { .invalid(use.inner($0)) })]
        guard mayBreak(use), !side(of: use).isExclusive(branches), canPay(forPairsOf: branches, use) else {
            return ways
        }
        let isPlain = use.side == .writer
        for (position, one) in branches.enumerated() {
            for other in branches[(position + 1)...] {
                ways.append(
                    Way(literals: [one, other].map { .valid(use.inner($0, plain: isPlain)) }))
            }
        }
        return ways
    }
}
