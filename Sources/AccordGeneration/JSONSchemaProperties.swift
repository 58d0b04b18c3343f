import AccordSchemas

extension JSONSchema {
    /// A property of an object, by all that is said of it.
    struct MergedProperty {
        let name: String
        /// All that hold for its value; none where nothing declares it, or alternatives declare it in different ways.
        var schemas: [Int] = []
        var isRequired = false
        /// Only an alternative or a condition knows it, as a branch of `oneOf` beside `properties`.
        var isConditional = false
    }

    /// The properties of a schema and of all that holds besides, each name once, and after them those that only
    /// alternatives know, or that are required without being declared.
    func mergedProperties(of position: Int) -> [MergedProperty] {
        let parts = allParts(of: position)
        var merged = MergedProperties()
        for part in parts {
            for property in self[part].properties { merged[property.name].schemas.append(property.schema) }
        }
        // An object without properties is a dictionary, which has room for all.
        guard !merged.isEmpty else { return [] }
        let conditions = conditions(beside: parts)
        let alternatives = Dictionary(grouping: conditions.flatMap { self[$0].properties }, by: \.name)
        for property in conditions.flatMap({ self[$0].properties }) where !merged.contains(property.name) {
            merged[property.name].schemas = only(alternatives[property.name, default: []].map(\.schema))
            merged[property.name].isConditional = true
        }
        for name in (parts + conditions).flatMap(requiredNames) where !merged.contains(name) {
            merged[name].schemas = undeclared(in: parts + conditions)
        }
        for name in parts.flatMap({ self[$0].required.map(\.name) }) { merged[name].isRequired = true }
        return merged.properties
    }

    /// A schema and all that holds besides, what others rest on first.
    func allParts(of position: Int) -> [Int] {
        var found: [Int] = []
        var seen: Set<Int> = []
        func collect(_ position: Int) {
            guard seen.insert(position).inserted else { return }
            for part in directParts(of: position) { collect(part) }
            found.append(position)
        }
        collect(position)
        return found
    }

    /// What may hold for the same value, besides what does.
    private func conditions(beside parts: [Int]) -> [Int] {
        var open = parts.flatMap(conditions)
        guard !open.isEmpty else { return [] }
        var (found, seen, next): ([Int], Set<Int>, Int) = ([], Set(parts), 0)
        while next < open.count {
            let position = open[next]
            next += 1
            guard seen.insert(position).inserted else { continue }
            found.append(position)
            open += self.directParts(of: position) + conditions(of: position)
        }
        return found
    }

    func conditions(of position: Int) -> [Int] {
        let node = self[position]
        let branches = node.oneOf + node.anyOf
        guard node.hasRareKeywords else { return branches }
        return branches + [node.ifSchema, node.thenSchema, node.elseSchema].compactMap { $0 }
            + node.dependentSchemas.map(\.schema)
    }

    private func requiredNames(_ position: Int) -> [String] {
        (self[position].required + self[position].dependentRequired.flatMap(\.required)).map(\.name)
    }

    /// The first of schemas that all say the same.
    private func only(_ schemas: [Int]) -> [Int] {
        schemas.dropFirst().allSatisfy { self[$0].digest == self[schemas[0]].digest } ? [schemas[0]] : []
    }

    /// What holds for the values of names that `properties` does not list; any value where a pattern may match the name.
    private func undeclared(in parts: [Int]) -> [Int] {
        guard parts.allSatisfy({ self[$0].patternProperties.isEmpty }) else { return [] }
        return parts.compactMap { self[$0].additionalProperties }.filter { self[$0].boolean == nil }
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
        let telling = made.indices.filter { if case .anything = content(of: made[$0]) { false } else { true } }
        guard let first = telling.first else { return property.schemas[0] }
        // What lies in one array is not known to the other.
        if case .single = content(of: made[first]) { return property.schemas[first] }
        return only(telling.map { made[$0] }).isEmpty ? nil : property.schemas[first]
    }

    /// The schema that lists the values of a property; of several, the one with the fewest.
    func listingSchema(of property: MergedProperty) -> Int? {
        let listed = property.schemas.map { (schema: $0, count: listedValues(of: $0).count) }.filter { $0.count > 0 }
        return listed.min { $0.count < $1.count }?.schema
    }

    /// The schema behind all that only refer to another one.
    func made(of position: Int) -> Int {
        var current = position
        while case .same(let part) = content(of: current) {
            let node = self[current]
            if node.reference == nil, !node.listedValues.isEmpty || !node.prefixItems.isEmpty { break }
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

/// Properties in the order in which they were first named.
private struct MergedProperties {
    private(set) var properties: [JSONSchema.MergedProperty] = []
    private var positions: [String: Int] = [:]

    var isEmpty: Bool { properties.isEmpty }

    func contains(_ name: String) -> Bool { positions[name] != nil }

    /// That of a name; one that was not there is added.
    subscript(name: String) -> JSONSchema.MergedProperty {
        get { positions[name].map { properties[$0] } ?? JSONSchema.MergedProperty(name: name) }
        set {
            if let position = positions[name] {
                properties[position] = newValue
            } else {
                positions[name] = properties.count
                properties.append(newValue)
            }
        }
    }
}
