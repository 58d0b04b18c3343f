import AccordSchemas

extension JSONSchema {
    /// A property of an object, by all that is said of it.
    struct MergedProperty {
        let name: String
        /// All that hold for its value; none where nothing declares it.
        let schemas: [Int]
        let isRequired: Bool
    }

    /// The properties of a schema and of all that holds besides, each name once, and after them those that are required
    /// without being declared.
    func mergedProperties(of position: Int) -> [MergedProperty] {
        let parts = allParts(of: position)
        var names: [String] = []
        var schemas: [String: [Int]] = [:]
        var required: Set<String> = []
        for part in parts {
            required.formUnion(self[part].required.map(\.name))
            for property in self[part].properties {
                if schemas[property.name] == nil { names.append(property.name) }
                schemas[property.name, default: []].append(property.schema)
            }
        }
        // An object without properties is a dictionary, which has room for all.
        guard !names.isEmpty else { return [] }
        for name in parts.flatMap({ self[$0].required.map(\.name) }) where schemas[name] == nil {
            names.append(name)
            schemas[name] = undeclared(name, in: parts)
        }
        return names.map {
            MergedProperty(name: $0, schemas: schemas[$0] ?? [], isRequired: required.contains($0))
        }
    }

    /// A schema and all that holds besides, what others rest on first.
    func allParts(of position: Int) -> [Int] {
        var found: [Int] = []
        var seen: Set<Int> = []
        func collect(_ position: Int) {
            guard seen.insert(position).inserted else { return }
            for part in parts(of: position) { collect(part) }
            found.append(position)
        }
        collect(position)
        return found
    }

    /// What holds for the value of a name that `properties` does not list.
    private func undeclared(_ name: String, in parts: [Int]) -> [Int] {
        parts.flatMap { part -> [Int] in
            let patterns = self[part].patternProperties.filter { $0.isPattern(of: name) }.map(\.schema)
            return patterns.isEmpty ? [self[part].additionalProperties].compactMap { $0 } : patterns
        }.filter { self[$0].boolean == nil }
    }

    /// The schema that the type of a property is made of: the one that says most. Nil where it is any value, as where
    /// each of several schemas has properties that the others do not have.
    func schema(of property: MergedProperty) -> Int? {
        guard property.schemas.count > 1 else { return property.schemas.first }
        if let listing = listingSchema(of: property) { return listing }
        let made = property.schemas.map(made)
        if let first = made.first(where: { shape(of: $0).hasName }) {
            let others = made.filter { shape(of: $0).hasName && $0 != first }
            return others.isEmpty ? property.schemas[made.firstIndex(of: first) ?? 0] : nil
        }
        let telling = made.firstIndex { if case .anything = content(of: $0) { false } else { true } }
        return property.schemas[telling ?? 0]
    }

    /// The schema that lists the values of a property; of several, the one with the fewest.
    func listingSchema(of property: MergedProperty) -> Int? {
        let listed = property.schemas.map { (schema: $0, count: listedSymbols(of: $0).count) }.filter { $0.count > 0 }
        return listed.min { $0.count < $1.count }?.schema
    }

    /// The schema behind all that only refer to another one.
    func made(of position: Int) -> Int {
        var current = position
        while case .same(let part) = content(of: current) {
            let node = self[current]
            if node.reference == nil, node.isSymbolEnum || !node.prefixItems.isEmpty { break }
            current = part
        }
        return current
    }

    /// Some of what an object has beside its properties is described by the form of its name.
    func hasPatterns(_ position: Int) -> Bool {
        allParts(of: position).contains { !self[$0].patternProperties.isEmpty }
    }

    /// What an object may have beside its properties, where its schema says so; nil where that is ignored.
    func additionalProperties(of position: Int) -> Int? {
        let additional = allParts(of: position).reversed().lazy.compactMap { self[$0].additionalProperties }.first
        return additional.flatMap { self[$0].boolean == false ? nil : $0 }
    }
}

extension JSONSchemaProperty {
    /// Whether a name matches this key of `patternProperties`.
    fileprivate func isPattern(of name: String) -> Bool {
        (try? Regex(self.name).firstMatch(in: name)) != nil
    }
}
