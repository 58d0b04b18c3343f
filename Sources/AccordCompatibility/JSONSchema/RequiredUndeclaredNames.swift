public import AccordDiagnostics
import AccordDocuments
public import AccordSchemas

/// The name of a property that a schema asks for, while no schema that applies to the same object declares it.
public struct UndeclaredName: Sendable {
    public enum Mention: Sendable {
        /// Among those of `required`.
        case required
        /// Among those of `dependentRequired` that are asked for beside a property.
        case dependent(on: String)
        /// A property of `dependentRequired` that asks for others.
        case condition
    }

    public let name: String
    public let mention: Mention
    public let location: Location
    /// The properties that are declared for the object.
    public let declared: Set<String>
}

extension JSONSchema {
    /// Declared is what any schema for the same object lists, however they are put together, and what a pattern of names,
    /// a schema for all other properties or a list of names allows.
    public var undeclaredNames: [UndeclaredName] {
        var search = UndeclaredNameSearch(self)
        return nodes.indices.flatMap { search.names(in: $0) }
    }
}

private struct UndeclaredNameSearch {
    /// So many schemas are visited; of larger ones the rest is taken for declared.
    private static let visitLimit = 1 << 20

    private let schema: JSONSchema
    private let negated: Set<Int>
    private var visits = 0
    /// The schemas that each is a part of, for the same object.
    private lazy var wholes: [[Int]] = schema.nodes.enumerated().reduce(
        into: Array(repeating: [], count: schema.nodes.count)
    ) { wholes, node in
        for part in node.element.partsForTheSameObject { wholes[part].append(node.offset) }
    }

    init(_ schema: JSONSchema) {
        self.schema = schema
        // What must not be is asked for in order to forbid it.
        var reached: Set<Int> = []
        var open = schema.nodes.compactMap(\.not)
        while let next = open.popLast() {
            if reached.insert(next).inserted { open += schema[next].partsForTheSameObject }
        }
        negated = reached
    }

    mutating func names(in position: Int) -> [UndeclaredName] {
        let node = schema[position]
        // Up to draft 7 nothing counts beside a reference.
        guard !negated.contains(position), node.reference == nil || schema.dialect > .draft7 else { return [] }
        let mentions = node.mentions
        guard !mentions.isEmpty else { return [] }
        let own = Set(node.properties.map(\.name))
        let missing = mentions.filter { !own.contains($0.name) }
        guard !missing.isEmpty, let declarations = declarations(aroundAndIn: position) else { return [] }
        return missing.filter { !declarations.declare($0.name) }.map {
            UndeclaredName(
                name: $0.name, mention: $0.mention, location: $0.source.location, declared: declarations.names)
        }
    }

    /// What is declared for the object that a schema is about; nil where that cannot be told.
    private mutating func declarations(aroundAndIn position: Int) -> Declarations? {
        var around: Set<Int> = []
        guard spread(from: [position], into: &around, by: { $0.wholes[$1] }) else { return nil }
        var group: Set<Int> = []
        guard spread(from: Array(around), into: &group, by: { $0.schema[$1].partsForTheSameObject }) else { return nil }
        let nodes = group.map { schema[$0] }
        return nodes.contains { $0.dynamicReference != nil } ? nil : Declarations(nodes, of: schema)
    }

    private mutating func spread(
        from starts: [Int], into reached: inout Set<Int>, by next: (inout UndeclaredNameSearch, Int) -> [Int]
    ) -> Bool {
        var open = starts
        while let position = open.popLast() {
            guard reached.insert(position).inserted else { continue }
            visits += 1
            guard visits < Self.visitLimit else { return false }
            open += next(&self, position)
        }
        return true
    }
}

private struct Declarations {
    private(set) var names: Set<String> = []
    private var patterns: [RegularExpression?] = []
    private var declaresAll = false

    init(_ nodes: [JSONSchemaNode], of schema: JSONSchema) {
        for node in nodes {
            names.formUnion(node.properties.map(\.name))
            patterns += node.patternProperties.map { RegularExpression(pattern: $0.name) }
            for others in [node.additionalProperties, node.unevaluatedProperties].compactMap(\.self) {
                // `true` and `{}` let everything pass and declare nothing.
                declaresAll = declaresAll || schema[others].boolean == nil && schema[others].source.count > 0
            }
            if let allowed = node.propertyNames.map({ schema[schema.resolved($0)] }) {
                let listed = (allowed.enumeration?.elements ?? []) + [allowed.constant].compactMap(\.self)
                names.formUnion(listed.compactMap(\.string))
            }
        }
    }

    /// A pattern that is not read may match.
    func declare(_ name: String) -> Bool {
        declaresAll || names.contains(name) || patterns.contains { $0?.accepts(name) ?? true }
    }
}

extension JSONSchemaNode {
    /// Schemas that say more about the same object, or may do so.
    var partsForTheSameObject: [Int] {
        let plain = allOf + anyOf + oneOf + [reference?.target].compactMap(\.self)
        guard hasRareKeywords else { return plain }
        return plain + [ifSchema, thenSchema, elseSchema].compactMap(\.self) + dependentSchemas.map(\.schema)
    }

    fileprivate var mentions: [(name: String, mention: UndeclaredName.Mention, source: Value)] {
        var mentions = required.map { ($0.name, UndeclaredName.Mention.required, $0.source) }
        for (key, others) in dependentRequired {
            let condition = key.string ?? ""
            mentions.append((condition, .condition, key))
            mentions += others.map { ($0.name, .dependent(on: condition), $0.source) }
        }
        return mentions
    }
}
