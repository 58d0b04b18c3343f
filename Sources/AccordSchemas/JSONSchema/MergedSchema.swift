/// A JSON Schema together with every schema that holds for the same value: what `$ref` refers to and what `allOf` lists
/// (JSON Schema 2020-12, Core, 8.2.3 and 10.2.1.1). In draft 7 and before nothing that stands beside `$ref` counts, and
/// the parser leaves it out.
public struct MergedSchema: Sendable {
    public let schema: JSONSchema
    /// The positions of all these schemas, each before those that it names.
    public let parts: [Int]

    public init(_ schema: JSONSchema, at position: Int) { self.init(schema, at: [position]) }

    /// Several schemas that hold for the same value.
    public init(_ schema: JSONSchema, at positions: [Int]) {
        self.schema = schema
        if positions.count == 1, schema.directParts(of: positions[0]).isEmpty {
            parts = positions
            return
        }
        var found: [Int] = []
        var seen: Set<Int> = []
        var open = Array(positions.reversed())
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            found.append(next)
            open += schema.directParts(of: next).reversed()
        }
        parts = found
    }

    /// One schema without what holds besides.
    public init(_ schema: JSONSchema, alone position: Int) {
        (self.schema, parts) = (schema, [position])
    }

    /// The first of the schemas that gives something, as its description.
    public func first<Found>(_ part: (JSONSchemaNode) -> Found?) -> Found? {
        for position in parts { if let found = part(schema[position]) { return found } }
        return nil
    }

    /// The properties that the schemas declare, each name once, as it is declared first.
    public var properties: [JSONSchemaProperty] {
        if parts.count == 1 { return schema[parts[0]].properties }
        var seen: Set<String> = []
        return parts.flatMap { schema[$0].properties }.filter { seen.insert($0.name).inserted }
    }

    public func property(_ name: String) -> JSONSchemaProperty? { first { $0.property(name) } }

    /// Everything that holds for the value of a property by its name.
    public func schemas(ofProperty name: String) -> [Int] { parts.compactMap { schema[$0].property(name)?.schema } }

    public func requires(_ name: String) -> Bool {
        parts.contains { schema[$0].required.contains { $0.name == name } }
    }

    /// The types that all of the schemas allow; nil where none of them says any.
    public var types: [JSONType]? {
        parts.compactMap { schema[$0].types?.types }.reduce(nil) { known, types in
            known?.compactMap { $0.common(with: types) } ?? types
        }
    }
}

extension JSONSchema {
    /// The schemas that a schema itself names as holding for the same value.
    public func directParts(of position: Int) -> [Int] {
        let node = self[position]
        return node.reference.map { [$0.target] + node.allOf } ?? node.allOf
    }

    /// The schema behind references beside which nothing is said of the value.
    public func resolved(_ position: Int) -> Int {
        var current = position
        while let reference = self[current].reference, self[current].onlyRefers { current = reference.target }
        return current
    }
}

extension JSONType {
    /// What of a type others allow, too: an integer is a number.
    fileprivate func common(with types: [JSONType]) -> JSONType? {
        if types.contains(self) || self == .integer && types.contains(.number) { return self }
        return self == .number && types.contains(.integer) ? .integer : nil
    }
}

extension JSONSchemaNode {
    fileprivate var onlyRefers: Bool {
        source.count == 1
            || source.members.allSatisfy { member in
                guard let keyword = JSONSchemaKeyword(key: member.key) else { return true }
                return !JSONSchemaVocabulary.constrains(keyword)
            }
    }
}
