import AccordDocuments
import AccordSchemas

/// One of the two schemas of a relation, with what its content model makes of objects.
struct JSONSchemaSide {
    enum Role: Sendable { case reader, writer }

    let schema: JSONSchema
    let role: Role
    let passesOver: UndeclaredNames

    let cache = Cache()

    init(_ role: Role, _ schema: JSONSchema, passesOver: UndeclaredNames = .none) {
        self.schema = schema
        self.role = role
        self.passesOver = passesOver
    }

    /// What was worked out before: a definition that is used often is multiplied out once.
    final class Cache {
        var conjunctions: [[Int]: [Conjunction]] = [:]
        var branches: [[Int]: Branches] = [:]
        let patterns = PatternCache()
        var exclusive: [[Int]: Bool] = [:]
        var representatives: [Int] = []
        var targets: [Int: Int] = [:]
        var contents: [Int: Int] = [:]
        var positions: [Int: [String: Int]] = [:]
        var required: [Int: Set<String>] = [:]
        var outer: [Int: Set<Int>]?
        var rigidNames: [Int: Set<String>]?
        var inPlace: [[Int]: Set<Int>] = [:]
        var declaredInPlace: [[Int]: Set<String>] = [:]
        var declaring: Set<Int>?
        var listed: [Int: [ListedInstances]] = [:]
        /// Of the conjunction that was asked for last: its properties are asked for one after the other.
        var parts: (nodes: [Int], parts: ConjunctionParts)?
    }

    /// Stands for the schema `false` where there is no node for it.
    static let never = -1

    /// A schema as a union of conjunctions: references followed, `allOf` merged, `anyOf` and `oneOf` multiplied out.
    func conjunctions(of nodes: [Int]) -> [Conjunction] {
        if nodes.count == 1, isPlain(nodes[0]) { return [Conjunction(nodes: nodes)] }
        if let known = cache.conjunctions[nodes] { return known }
        let result = multipliedOut(nodes)
        cache.conjunctions[nodes] = result
        return result
    }

    func branches(of nodes: [Int]) -> Branches {
        if let known = cache.branches[nodes] { return known }
        let branches = Branches(conjunctions(of: nodes), of: self)
        cache.branches[nodes] = branches
        return branches
    }

    /// Nothing to follow, to merge or to choose from.
    private func isPlain(_ position: Int) -> Bool {
        guard position >= 0 else { return false }
        let node = schema[position]
        return node.boolean != false && node.reference == nil && node.allOf.isEmpty && node.anyOf.isEmpty
            && node.oneOf.isEmpty && opaqueKeywords(of: position).isEmpty
    }

    private func multipliedOut(_ nodes: [Int]) -> [Conjunction] {
        var result = [Conjunction()]
        var open = nodes
        var seen: Set<Int> = []
        var groups: [Choice] = []
        while let node = open.popLast().map(content) {
            guard seen.insert(node).inserted else { continue }
            if node == Self.never || schema[node].boolean == false { return [] }
            let found = schema[node]
            if let target = found.reference?.target { open.append(target) }
            open += found.allOf
            if found.anyOf.count == 1 {
                open += found.anyOf
            } else if !found.anyOf.isEmpty {
                groups.append(
                    Choice(
                        owner: node, keyword: "anyOf", branches: found.anyOf, isUnion: true,
                        mayHoldTogether: mayHoldTogether(found.anyOf)))
            }
            if found.oneOf.count == 1 {
                open += found.oneOf
            } else if !found.oneOf.isEmpty {
                let isUnion = isExclusive(found.oneOf)
                groups.append(Choice(owner: node, keyword: "oneOf", branches: found.oneOf, isUnion: isUnion))
            }
            if !found.onlyCombines { result[0].nodes.append(node) }
            result[0].opaque += opaqueKeywords(of: node).map { Opaque(node: node, keyword: $0) }
        }
        for choice in groups { multiply(&result, by: choice) }
        // Where nothing is said at all, the place is still known.
        let place = nodes.first { $0 >= 0 }
        for index in result.indices where result[index].nodes.isEmpty {
            result[index].nodes = [place].compactMap { $0 }
        }
        return result.unique
    }

    /// Behind references that stand alone, so that a definition that is used twice is compared once.
    func canonical(_ nodes: [Int]) -> [Int] { nodes.map(target).sorted() }

    func target(of node: Int) -> Int {
        guard node >= 0, schema[node].reference != nil else { return node }
        return end(of: node, known: &cache.targets) { current in
            guard let target = schema[current].reference?.target else { return nil }
            return isPlainReference(current, to: target) ? target : nil
        }
    }

    /// Behind schemas that consist of one other schema: of a reference, or of a list of one.
    private func content(of node: Int) -> Int {
        guard node >= 0 else { return node }
        return end(of: node, known: &cache.contents) { current in
            let found = schema[current]
            let parts = [found.reference?.target].compactMap { $0 } + found.allOf + found.anyOf + found.oneOf
            return parts.count == 1 && found.onlyCombines ? parts[0] : nil
        }
    }

    /// Where a chain of schemas ends; each chain is followed once. In a circle, that is somewhere on it.
    private func end(of node: Int, known: inout [Int: Int], next: (Int) -> Int?) -> Int {
        if let known = known[node] { return known }
        var way: [Int] = []
        var current = node
        while way.count < schema.nodes.count, let following = next(current) {
            way.append(current)
            current = known[following] ?? following
        }
        for passed in way { known[passed] = current }
        return current
    }

    private func isPlainReference(_ node: Int, to target: Int) -> Bool {
        schema.dialect <= .draft7 || schema[node].source.count == 1 || schema[node].digest == schema[target].digest
    }

    private static let conjunctionLimit = 64
    /// Of more keywords that are not looked into, the choice around them speaks for all: where two versions have the same
    /// choice, they have the same in it.
    private static let opaqueLimit = 16

    /// The branches of an `anyOf` or `oneOf`, and the schema that it stands in.
    private struct Choice {
        let owner: Int
        let keyword: String
        let branches: [Int]
        /// Whatever is valid under a branch is valid.
        let isUnion: Bool
        /// What several branches declare together is more than what one of them does.
        var mayHoldTogether = false

        /// The keyword as one that is not looked into.
        var opaque: Opaque { Opaque(node: owner, keyword: keyword) }
    }

    private func multiply(_ result: inout [Conjunction], by choice: Choice) {
        let branches = choice.mayHoldTogether ? Self.subsets(of: choice.branches) : choice.branches.map { [$0] }
        let alternatives = branches.map(conjunctions)
        guard result.count * alternatives.map(\.count).reduce(0, +) <= Self.conjunctionLimit else {
            for index in result.indices { result[index].opaque.append(choice.opaque) }
            return
        }
        let parts = Array(alternatives.joined()).unique
        result =
            result.flatMap { left in
                parts.map { right in
                    let isAsWhole = !choice.isUnion || right.opaque.count > Self.opaqueLimit
                    return Conjunction(
                        nodes: left.nodes + right.nodes,
                        opaque: (isAsWhole ? [choice.opaque] : []) + left.opaque
                            + (right.opaque.count > Self.opaqueLimit ? [] : right.opaque))
                }
            }.unique
    }

    /// Whether a writer of an `anyOf` may write what several of its branches declare.
    func mayHoldTogether(_ branches: [Int]) -> Bool {
        role == .writer && passesOver != .none && branches.count > 1 && !isExclusive(branches)
            && branches.contains { declaresInPlace($0) }
    }

    /// The branches that may hold together: each of them, every two, and all.
    static func subsets(of branches: [Int]) -> [[Int]] {
        let pairs = branches.indices.flatMap { one in branches[(one + 1)...].map { [branches[one], $0] } }
        return branches.map { [$0] } + pairs + (branches.count > 2 ? [branches] : [])
    }

    /// Whether no value is valid under two of the branches, seen by their types, by the values that they list, or by a
    /// property that tells them apart.
    func isExclusive(_ branches: [Int]) -> Bool {
        if let known = cache.exclusive[branches] { return known }
        let result = hasDisjointTypes(branches) || hasDistinctValues(branches) || hasDistinctTags(branches)
        cache.exclusive[branches] = result
        return result
    }

    private func hasDistinctValues(_ branches: [Int]) -> Bool {
        let lists = branches.compactMap { finiteValues(of: canonical([$0])[0]).first.map(Set.init) }
        return lists.count == branches.count && Set(lists.joined()).count == lists.map(\.count).reduce(0, +)
    }

    private func hasDistinctTags(_ branches: [Int]) -> Bool {
        let tags = branches.map { branch -> [String: [Value]] in
            let position = canonical([branch])[0]
            return self.tags(of: position).filter { requires($0.key, position) }
        }
        return tags.first?.keys.contains { name in
            let values = tags.compactMap { $0[name] }
            return values.count == branches.count && Set(values.joined()).count == values.map(\.count).reduce(0, +)
        } ?? false
    }

    private func hasDisjointTypes(_ branches: [Int]) -> Bool {
        let types = branches.map { branch in
            conjunctions(of: [branch]).reduce(into: TypeSet()) { $0.formUnion(self.types(of: $1)) }
        }
        return types.map(\.count).reduce(0, +) == types.reduce(into: TypeSet()) { $0.formUnion($1) }.count
    }

    /// The keywords that this relation does not look into.
    private func opaqueKeywords(of position: Int) -> [String] {
        let node = schema[position]
        guard node.hasRareKeywords else { return [] }
        let present: [(String, Bool)] = [
            ("not", node.not != nil), ("if", node.ifSchema != nil && (node.thenSchema ?? node.elseSchema) != nil),
            ("contains", node.contains != nil), ("propertyNames", node.propertyNames != nil),
            ("dependentSchemas", !node.dependentSchemas.isEmpty),
            ("dependentRequired", !node.dependentRequired.isEmpty),
            ("unevaluatedProperties", node.unevaluatedProperties != nil && isUnevaluatedOpaque(position)),
            ("unevaluatedItems", node.unevaluatedItems != nil), ("$dynamicRef", node.dynamicReference != nil),
        ]
        return present.filter(\.1).map(\.0)
    }

    /// The types that a conjunction leaves, integers counted as numbers.
    func types(of conjunction: Conjunction) -> TypeSet {
        var types = TypeSet.all
        for node in conjunction.nodes {
            if let allowed = schema[node].types {
                types.formIntersection(TypeSet(allowed: allowed.types))
            }
            for values in finiteValues(of: node) { types.formIntersection(TypeSet(values.map(\.type))) }
        }
        return types
    }

    func property(_ name: String, of node: Int) -> JSONSchemaProperty? {
        position(of: name, in: node, near: 0).map { schema[node].properties[$0] }
    }

    /// Where a schema has a property, looked for first where it is expected.
    func position(of name: String, in node: Int, near expected: Int) -> Int? {
        let properties = schema[node].properties
        if expected < properties.count, properties[expected].name == name { return expected }
        let expected = min(expected, properties.count)
        if let found = properties[expected...].prefix(Self.few).firstIndex(where: { $0.name == name }) { return found }
        guard properties.count > Self.few else { return properties[..<expected].firstIndex { $0.name == name } }
        if let known = cache.positions[node] { return known[name] }
        let positions = Dictionary(
            properties.indices.map { (properties[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
        cache.positions[node] = positions
        return positions[name]
    }

    /// So many are looked through one by one.
    private static let few = 64

    func requires(_ name: String, _ node: Int) -> Bool {
        if let known = cache.required[node] { return known.contains(name) }
        let names = Set(schema[node].required.map(\.name))
        cache.required[node] = names
        return names.contains(name)
    }

    /// Nil for a pattern that Accord does not read.
    func matches(_ pattern: String, _ text: String) -> Bool? { cache.patterns.matches(pattern, text) }

    /// Whether every number of a conjunction is an integer by its `type`.
    func isIntegral(_ conjunction: Conjunction) -> Bool {
        conjunction.nodes.contains { node in
            schema[node].types.map { $0.types.contains(.integer) && !$0.types.contains(.number) } ?? false
        }
    }

    /// Whether 2.0 is an `integer`. In draft 4 it is none (JSON Schema draft 4, 3.5). Whoever writes integers leaves the
    /// fraction out, whatever the draft.
    var takesWholeFractions: Bool { schema.dialect > .draft4 }

    /// The same as values to compare with.
    func listedInstances(of node: Int) -> [ListedInstances] {
        if let known = cache.listed[node] { return known }
        let lists = finiteValues(of: node).map(ListedInstances.init)
        cache.listed[node] = lists
        return lists
    }

    /// The lists of values that a node's `enum` and `const` name.
    func finiteValues(of node: Int) -> [[Value]] {
        [schema[node].enumeration?.elements, schema[node].constant.map { [$0] }].compactMap { $0 }
    }
}

/// Schemas that all hold together.
struct Conjunction: Hashable, Sendable {
    /// Positions of the schemas, of which the keywords that are not combinators are meant.
    var nodes: [Int] = []
    /// What holds besides and is not looked into.
    var opaque: [Opaque] = []

    /// Each part once, in one order.
    fileprivate var normalized: Conjunction {
        Conjunction(
            nodes: nodes.eachOnce(by: <), opaque: opaque.eachOnce { ($0.node, $0.keyword) < ($1.node, $1.keyword) })
    }
}

extension Array where Element: Hashable {
    /// In order, each once.
    fileprivate func eachOnce(by isBefore: (Element, Element) -> Bool) -> [Element] {
        zip(self, dropFirst()).allSatisfy(isBefore) ? self : Set(self).sorted(by: isBefore)
    }
}

extension [Conjunction] {
    /// Each once, in the order of the first.
    fileprivate var unique: [Conjunction] {
        guard count > 1 else { return map(\.normalized) }
        var seen: Set<Conjunction> = []
        return map(\.normalized).filter { seen.insert($0).inserted }
    }
}

/// A keyword whose meaning the relation does not know: it makes the side that has it smaller, nobody knows by how much.
struct Opaque: Hashable, Sendable {
    let node: Int
    let keyword: String

    func hash(into hasher: inout Hasher) { hasher.combine(node) }
}

extension Value {
    /// The instance's type, integers counted as numbers.
    var type: JSONType {
        switch kind {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}

extension JSONSchemaNode {
    private static let combinators = TextTable([
        "$ref", "allOf", "anyOf", "oneOf", "title", "description", "$defs", "definitions", "$anchor", "$comment",
    ])

    /// It says nothing of its own, beside what it puts together.
    var onlyCombines: Bool {
        boolean == nil && source.count > 0 && source.members.allSatisfy { Self.combinators.position(of: $0.key) != nil }
    }
}
