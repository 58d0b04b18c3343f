import AccordDocuments
import AccordSchemas

extension InstanceValidator {
    func objectVerdicts(
        _ members: [String: Instance], _ value: Instance, _ node: JSONSchemaNode, _ use: SchemaUse
    ) -> [Bool?] {
        var verdicts: [Bool?] = [
            Self.isWithin(members.count, node.minProperties, node.maxProperties),
            node.required.allSatisfy { members[$0.name] != nil },
        ]
        for (name, member) in members {
            verdicts += memberVerdicts(name, member, node, use)
            if let names = node.propertyNames { verdicts.append(accepts(.string(name), use.inner(names))) }
        }
        for dependency in node.dependentRequired where members[dependency.key.string ?? ""] != nil {
            verdicts.append(dependency.required.allSatisfy { members[$0.name] != nil })
        }
        for dependency in node.dependentSchemas where members[dependency.name] != nil {
            verdicts.append(accepts(value, use.inner(dependency.schema)))
        }
        if node.unevaluatedProperties != nil { verdicts.append(acceptsUnevaluated(Array(members.keys), use)) }
        return verdicts
    }

    private func acceptsUnevaluated(_ names: [String], _ use: SchemaUse) -> Bool? {
        if names.isEmpty || !use.isPlain && side.ignoresUnevaluated(.declaredByOther, of: use.node) { return true }
        guard side.forbiddenUnevaluated(use.node) != nil else {
            return side.isUnevaluatedOpaque(use.node, asWritten: use.isPlain) ? nil : true
        }
        return Self.all(names.map { side.isEvaluated($0, use.node) })
    }

    private func memberVerdicts(
        _ name: String, _ member: Instance, _ node: JSONSchemaNode, _ use: SchemaUse
    ) -> [Bool?] {
        var verdicts: [Bool?] = []
        var isDeclared = false
        if let property = side.property(name, of: use.node) {
            isDeclared = true
            verdicts.append(accepts(member, use.inner(property.schema)))
        }
        for pattern in node.patternProperties {
            let verdict = accepts(member, use.inner(pattern.schema))
            switch matches(pattern.name, name) {
            case true?:
                isDeclared = true
                verdicts.append(verdict)
            case false?: break
            case nil: verdicts.append(verdict == true && node.additionalProperties == nil ? true : nil)
            }
        }
        guard !isDeclared, let additional = node.additionalProperties else { return verdicts }
        // Which of them the writer declares is not known here.
        let isIgnored =
            !use.isPlain && side.ignores(.declaredByOther, of: use.node) && !side.isRigid(name, in: use.node)
        if !isIgnored { verdicts.append(accepts(member, use.inner(additional))) }
        return verdicts
    }

    func arrayVerdicts(_ elements: [Instance], _ node: JSONSchemaNode, _ use: SchemaUse) -> [Bool?] {
        var verdicts: [Bool?] = [
            Self.isWithin(elements.count, node.minItems, node.maxItems),
            node.uniqueItems?.boolean != true || Set(elements.map(\.normalized)).count == elements.count,
        ]
        for (index, element) in elements.enumerated() {
            let schema = node.prefixItems.indices.contains(index) ? node.prefixItems[index] : node.items
            if let schema { verdicts.append(accepts(element, use.inner(schema))) }
        }
        if let contained = node.contains { verdicts.append(contains(elements, contained, node, use)) }
        if node.unevaluatedItems != nil, !elements.isEmpty { verdicts.append(nil) }
        return verdicts
    }

    private func contains(
        _ elements: [Instance], _ contained: Int, _ node: JSONSchemaNode, _ use: SchemaUse
    ) -> Bool? {
        let found = elements.map { accepts($0, use.inner(contained)) }
        let (certain, possible) = (found.count { $0 == true }, found.count { $0 != false })
        let least = node.minContains?.number?.asInteger(Int.self) ?? 1
        let most = node.maxContains?.number?.asInteger(Int.self) ?? .max
        if possible < least || certain > most { return false }
        return certain >= least && possible <= most ? true : nil
    }
}
