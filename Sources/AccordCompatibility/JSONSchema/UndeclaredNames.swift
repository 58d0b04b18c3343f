import AccordDocuments
import AccordSchemas

/// Which properties that an object does not declare a side passes over: a writer does not write them, a reader ignores
/// them although it says `additionalProperties: false`.
enum UndeclaredNames: Int, Comparable, Sendable {
    /// None: the schema is taken as it is written.
    case none
    /// Those that only the other side declares, which is what adding or removing an optional property makes of a name.
    /// What neither side declares is taken as it is written, so that closing an object is seen.
    case declaredByOther
    /// All of them.
    case all

    static func < (left: UndeclaredNames, right: UndeclaredNames) -> Bool { left.rawValue < right.rawValue }
}

extension JSONSchemaSide {
    /// A reader that passes over them ignores the names that `additionalProperties: false` of a schema forbids. An
    /// object without `properties` is a map: names that neither side declares are its content.
    func ignores(_ names: UndeclaredNames, of node: Int) -> Bool {
        guard role == .reader, passesOver >= names, let additional = schema[node].additionalProperties,
            schema[additional].boolean == false
        else { return false }
        return names == .declaredByOther || !schema[node].properties.isEmpty
    }

    /// What a writer of this conjunction passes over: nothing where the object is a map, which is one that declares
    /// no properties or gives additional ones a schema, or where the message may need undeclared properties.
    private func omits(_ names: UndeclaredNames, in conjunction: Conjunction) -> Bool {
        // What is not looked into may declare something.
        guard role == .writer, passesOver >= names, conjunction.opaque.isEmpty else { return false }
        return !isMap(conjunction.nodes) && !conjunction.nodes.contains { schema[$0].mayNeedUndeclared }
    }

    /// An object that declares no properties, or gives additional ones a schema.
    func isMap(_ nodes: [Int]) -> Bool {
        nodes.allSatisfy { schema[$0].properties.isEmpty }
            || nodes.contains { node in schema[node].additionalProperties.map { schema[$0].boolean == nil } ?? false }
    }

    /// What holds for properties that no keyword of this side names, and that neither side or only the other one
    /// declares.
    func undeclared(_ names: UndeclaredNames, _ conjunction: Conjunction) -> [Int] {
        if omits(names, in: conjunction) { return [Self.never] }
        return conjunction.nodes.flatMap { node in
            let additional = ignores(names, of: node) ? nil : schema[node].additionalProperties
            let unevaluated = ignoresUnevaluated(names, of: node) ? nil : forbiddenUnevaluated(node)
            return [additional, unevaluated].compactMap(\.self)
        }
    }

    /// All that holds for the property of a name; uncertain where it is unknown whether a pattern matches it.
    func schemas(ofProperty name: String, in conjunction: Conjunction) -> (nodes: [Int], isUncertain: Bool) {
        var nodes: [Int] = []
        var isUncertain = false
        var isDeclaredSomewhere = false
        for position in parts(about: name, in: conjunction) {
            let node = schema[position]
            var isDeclared = false
            if let property = property(name, of: position) {
                nodes.append(property.schema)
                isDeclared = true
            }
            for pattern in node.patternProperties {
                switch matches(pattern.name, name) {
                case true?:
                    nodes.append(pattern.schema)
                    isDeclared = true
                case false?: break
                case nil: isUncertain = true
                }
            }
            if !isDeclared, let additional = node.additionalProperties,
                !ignores(.declaredByOther, of: position) || isRigid(name, in: position)
            {
                nodes.append(additional)
            }
            if let unevaluated = forbiddenUnevaluated(position), !ignoresUnevaluated(.declaredByOther, of: position) {
                switch isEvaluated(name, position) {
                case false?: nodes.append(unevaluated)
                case true?: break
                case nil: isUncertain = true
                }
            }
            isDeclaredSomewhere = isDeclaredSomewhere || isDeclared || names(name, position)
        }
        if !isDeclaredSomewhere, omits(.declaredByOther, in: conjunction) { nodes.append(Self.never) }
        return (nodes, isUncertain)
    }

    /// The schemas of a conjunction that say something about a property.
    func parts(about name: String, in conjunction: Conjunction) -> [Int] {
        guard conjunction.nodes.count > Self.fewParts else { return conjunction.nodes }
        if let known = cache.parts, known.nodes == conjunction.nodes { return known.parts.about(name) }
        let parts = ConjunctionParts(conjunction.nodes.map { ($0, schema[$0]) })
        cache.parts = (conjunction.nodes, parts)
        return parts.about(name)
    }

    /// So many are looked through one by one.
    private static let fewParts = 16

    /// A schema names a property, whether it describes it or not.
    func names(_ name: String, _ node: Int) -> Bool {
        property(name, of: node) != nil || requires(name, node)
            || schema[node].dependentRequired.contains { dependency in
                dependency.key.string == name || dependency.required.contains { $0.name == name }
            }
    }

    // A `oneOf` is exactly one of its branches, also for a reader that ignores what it does not know. What the branches
    // declare is known in each of them: `a` is not ignored by the branch that declares `b` alone.

    /// Whether a schema is part of a branch of such a `oneOf` that declares the name somewhere.
    func isRigid(_ name: String, in node: Int) -> Bool { rigidNames[node]?.contains(name) ?? false }

    /// Whether a schema is part of a branch of such a `oneOf`.
    func isRigid(_ node: Int) -> Bool { rigidNames[node] != nil }

    private var rigidNames: [Int: Set<String>] {
        if let known = cache.rigidNames { return known }
        let rigid = namesInBranches
        cache.rigidNames = rigid
        return rigid
    }

    private var namesInBranches: [Int: Set<String>] {
        var rigid: [Int: Set<String>] = [:]
        let choices = schema.nodes.indices.filter {
            schema[$0].oneOf.count > 1 && !isExclusive(schema[$0].oneOf)
        }
        // What lies in another one of them knows all of its names: those that lie in none come first.
        let inner = inPlace(choices.flatMap { schema[$0].oneOf })
        for choice in choices.filter({ !inner.contains($0) }) + choices.filter(inner.contains) {
            guard rigid[choice] == nil else { continue }
            let parts = inPlace(schema[choice].oneOf)
            let names = declaredInPlace(schema[choice].oneOf)
            for part in parts { rigid[part, default: []].formUnion(names) }
        }
        return rigid
    }

    /// The names that schemas declare together with all that describes the same place.
    func declaredInPlace(_ nodes: [Int]) -> Set<String> {
        if let known = cache.declaredInPlace[nodes] { return known }
        let names = Set(
            inPlace(nodes).flatMap { schema[$0].properties.map(\.name) + schema[$0].required.map(\.name) })
        cache.declaredInPlace[nodes] = names
        return names
    }

    /// Whether a schema or another of the same place declares a property.
    func declaresInPlace(_ node: Int) -> Bool {
        let declaring = cache.declaring ?? declaringInPlace
        cache.declaring = declaring
        return declaring.contains(node)
    }

    private var declaringInPlace: Set<Int> {
        var wholes: [Int: [Int]] = [:]
        var open: [Int] = []
        for (position, node) in schema.nodes.enumerated() {
            if !node.properties.isEmpty || !node.required.isEmpty { open.append(position) }
            for part in node.partsForTheSamePlace { wholes[part, default: []].append(position) }
        }
        var found = Set(open)
        while let position = open.popLast() {
            for whole in wholes[position] ?? [] where found.insert(whole).inserted { open.append(whole) }
        }
        return found
    }

    /// Schemas and all others that describe the same place of a message because of them.
    func inPlace(_ nodes: [Int]) -> Set<Int> {
        if let known = cache.inPlace[nodes] { return known }
        var open = nodes.filter { $0 >= 0 }
        var found = Set(open)
        while let position = open.popLast() {
            for inner in schema[position].partsForTheSamePlace where found.insert(inner).inserted { open.append(inner) }
        }
        cache.inPlace[nodes] = found
        return found
    }
}

extension JSONSchemaNode {
    fileprivate var partsForTheSamePlace: [Int] { partsForTheSameObject + [not].compactMap(\.self) }

    /// A value may be valid only with properties that nothing declares, such as one of at least three properties where
    /// two are declared.
    var mayNeedUndeclared: Bool {
        hasRareKeywords
            && (minProperties != nil || propertyNames != nil || not != nil || ifSchema != nil
                || !dependentRequired.isEmpty || !dependentSchemas.isEmpty)
    }
}
