import AccordDocuments
import AccordSchemas

/// What a JSON Schema becomes in Swift, seen by its keywords.
enum JSONSchemaShape {
    /// An object whose properties are known.
    case structure
    /// Texts that are all listed.
    case symbols
    /// One of several schemas that can be told apart.
    case choice(JSONSchemaChoice)
    /// An array whose first items are known.
    case tuple
    /// A type that has no name of its own.
    case plain

    var hasName: Bool {
        if case .plain = self { false } else { true }
    }
}

/// The branches of `oneOf` or `anyOf`, null aside.
struct JSONSchemaChoice {
    struct Branch {
        let schema: Int
        /// Values of the property, or the kind.
        let tags: [String]
    }

    /// The property whose value names the branch; nil where the kind of JSON value does.
    let property: String?
    let branches: [Branch]
}

extension JSONSchema {
    struct MergedProperty {
        let property: JSONSchemaProperty
        let isRequired: Bool
    }

    func shape(of position: Int) -> JSONSchemaShape {
        let node = self[position]
        if !isPassedThrough(position), isObject(position), hasProperties(position) { return .structure }
        guard node.reference == nil else { return .plain }
        if node.isSymbolEnum { return .symbols }
        if let choice = choice(of: position) { return .choice(choice) }
        return !node.prefixItems.isEmpty && node.types?.types.contains(.array) ?? true ? .tuple : .plain
    }

    /// The only schema that a schema is made of, where it adds nothing of its own.
    func onlyPart(of position: Int) -> Int? {
        let parts = parts(of: position)
        return parts.count == 1 && self[position].properties.isEmpty ? parts[0] : nil
    }

    private func isPassedThrough(_ position: Int) -> Bool { onlyPart(of: position) != nil }

    private func isObject(_ position: Int) -> Bool {
        self[position].types.map { $0.types.contains(.object) } ?? true
    }

    /// Schemas that hold for the same value: what is referred to, and `allOf`.
    private func parts(of position: Int) -> [Int] {
        let node = self[position]
        return (node.reference.map { [$0.target] } ?? []) + node.allOf
    }

    private func hasProperties(_ position: Int) -> Bool {
        guard self[position].properties.isEmpty else { return true }
        return !parts(of: position).isEmpty && !mergedProperties(of: position).isEmpty
    }

    /// The properties of a schema and of all that holds besides, each name once.
    func mergedProperties(of position: Int) -> [MergedProperty] {
        var properties: [JSONSchemaProperty] = []
        var required: Set<String> = []
        var names: Set<String> = []
        var seen: Set<Int> = []
        func collect(_ position: Int) {
            guard seen.insert(position).inserted else { return }
            for part in parts(of: position) { collect(part) }
            required.formUnion(self[position].required.map(\.name))
            for property in self[position].properties where names.insert(property.name).inserted {
                properties.append(property)
            }
        }
        collect(position)
        return properties.map { MergedProperty(property: $0, isRequired: required.contains($0.name)) }
    }

    /// What an object may have beside its properties, where its schema says so; nil where that is ignored.
    func additionalProperties(of position: Int) -> Int? {
        let additional = ([position] + parts(of: position)).lazy.compactMap { self[$0].additionalProperties }.first
        return additional.flatMap { self[$0].boolean == false ? nil : $0 }
    }

    // Telling branches apart.

    /// The branches beside null of a schema that says nothing else.
    func alternatives(of position: Int) -> [Int] {
        let node = self[position]
        guard node.properties.isEmpty, node.allOf.isEmpty, node.reference == nil else { return [] }
        return (node.oneOf + node.anyOf).filter { self[resolved($0)].types?.types != [.null] }
    }

    private func choice(of position: Int) -> JSONSchemaChoice? {
        let branches = alternatives(of: position)
        guard branches.count > 1, types(self[position]).contains(.object) || self[position].types == nil else {
            return nil
        }
        return declaredChoice(of: position, branches) ?? taggedChoice(branches) ?? choiceByKind(branches)
    }

    private func types(_ node: JSONSchemaNode) -> [JSONType] { node.types?.types ?? [] }

    /// By the keyword `discriminator`, which OpenAPI has.
    private func declaredChoice(of position: Int, _ branches: [Int]) -> JSONSchemaChoice? {
        guard let discriminator = self[position].source["discriminator"],
            let property = discriminator["propertyName"]?.string
        else { return nil }
        let mapping = discriminator["mapping"]?.members ?? []
        let found = branches.map { branch -> JSONSchemaChoice.Branch in
            let reference = self[branch].reference?.source.string
            var tags = mapping.filter { $0.value.string == reference }.map(\.name)
            if tags.isEmpty { tags = self.tags(of: branch)[property] ?? [] }
            if tags.isEmpty { tags = reference?.split(separator: "/").last.map { [String($0)] } ?? [] }
            return JSONSchemaChoice.Branch(schema: branch, tags: tags)
        }
        return choice(found, by: property)
    }

    /// By a required property that has another constant in each branch.
    private func taggedChoice(_ branches: [Int]) -> JSONSchemaChoice? {
        let tags = branches.map(tags)
        let names = mergedProperties(of: branches[0]).map(\.property.name)
        return names.lazy.compactMap { name in
            let found = zip(branches, tags).map { JSONSchemaChoice.Branch(schema: $0, tags: $1[name] ?? []) }
            return self.choice(found, by: name)
        }.first
    }

    /// The required properties of a branch whose values are listed.
    private func tags(of branch: Int) -> [String: [String]] {
        let listed = mergedProperties(of: branch).compactMap { merged -> (String, [String])? in
            let node = self[resolved(merged.property.schema)]
            guard merged.isRequired, node.isSymbolEnum else { return nil }
            return (merged.property.name, node.listedSymbols.compactMap(\.string))
        }
        return Dictionary(listed, uniquingKeysWith: { first, _ in first })
    }

    private func choiceByKind(_ branches: [Int]) -> JSONSchemaChoice? {
        let found = branches.map { branch in
            let kinds = Set(types(self[resolved(branch)]).map { $0 == .integer ? "number" : $0.rawValue })
            return JSONSchemaChoice.Branch(schema: branch, tags: kinds.subtracting(["null"]).sorted())
        }
        return found.allSatisfy { $0.tags.count == 1 } ? choice(found, by: nil) : nil
    }

    private func choice(_ branches: [JSONSchemaChoice.Branch], by property: String?) -> JSONSchemaChoice? {
        let tags = branches.flatMap(\.tags)
        guard branches.allSatisfy({ !$0.tags.isEmpty }), Set(tags).count == tags.count else { return nil }
        return JSONSchemaChoice(property: property, branches: branches)
    }
}

extension JSONSchemaNode {
    fileprivate var isSymbolEnum: Bool {
        let symbols = listedSymbols
        return !symbols.isEmpty && (types.map { $0.types.contains(.string) } ?? true)
    }

    /// The values of an `enum` or `const` that has nothing but strings, and perhaps null.
    var listedSymbols: [Value] {
        let values = enumeration?.elements ?? constant.map { [$0] } ?? []
        let symbols = values.filter { $0.kind == .string }
        return symbols.count == values.count(where: { !$0.isNull }) ? symbols : []
    }
}
