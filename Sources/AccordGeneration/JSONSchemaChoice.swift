import AccordDocuments
import AccordSchemas

/// The branches of `oneOf` or `anyOf`, null aside.
struct JSONSchemaChoice {
    struct Branch {
        let schema: Int
        /// Values of the property, or kinds.
        let tags: [String]
    }

    /// The property whose value names the branch; nil where the kind of JSON value does.
    let property: String?
    let branches: [Branch]

    /// Nil where two branches share a tag, or one has none.
    init?(_ branches: [Branch], by property: String?) {
        let tags = branches.flatMap(\.tags)
        guard branches.allSatisfy({ !$0.tags.isEmpty }), Set(tags).count == tags.count else { return nil }
        self.property = property
        self.branches = branches
    }
}

// Telling branches apart.
extension JSONSchema {
    /// The branches beside null of a schema that says nothing else.
    func alternatives(of position: Int) -> [Int] {
        let node = self[position]
        guard node.properties.isEmpty, node.allOf.isEmpty, node.reference == nil else { return [] }
        return (node.oneOf + node.anyOf).filter { self[resolved($0)].types?.types != [.null] }
    }

    func choice(of position: Int) -> JSONSchemaChoice? {
        let branches = alternatives(of: position)
        guard branches.count > 1 else { return nil }
        let types = self[position].types?.types.filter { $0 != .null }
        let byProperty =
            types ?? [.object] == [.object] ? declaredChoice(of: position, branches) ?? taggedChoice(branches) : nil
        return byProperty ?? choiceByKind(branches)
    }

    /// By the keyword `discriminator`, which OpenAPI has.
    private func declaredChoice(of position: Int, _ branches: [Int]) -> JSONSchemaChoice? {
        guard let discriminator = self[position].source["discriminator"],
            let property = discriminator["propertyName"]?.string
        else { return nil }
        let mapping = discriminator["mapping"]?.members ?? []
        let found = branches.map { branch -> JSONSchemaChoice.Branch in
            let reference = self[branch].reference?.source.string
            var tags = mapping.filter { $0.value.string == reference }.map(\.name)
            if tags.isEmpty { tags = self.tags(of: branch).first { $0.property == property }?.values ?? [] }
            if tags.isEmpty { tags = reference?.split(separator: "/").last.map { [String($0)] } ?? [] }
            return JSONSchemaChoice.Branch(schema: branch, tags: tags)
        }
        return JSONSchemaChoice(found, by: property)
    }

    /// By a required property that has other constants in each branch.
    private func taggedChoice(_ branches: [Int]) -> JSONSchemaChoice? {
        let tags = branches.map(tags)
        return tags[0].lazy.compactMap { property, _ in
            let found = zip(branches, tags).map { branch, tags in
                JSONSchemaChoice.Branch(schema: branch, tags: tags.first { $0.property == property }?.values ?? [])
            }
            return JSONSchemaChoice(found, by: property)
        }.first
    }

    private func choiceByKind(_ branches: [Int]) -> JSONSchemaChoice? {
        JSONSchemaChoice(branches.map { JSONSchemaChoice.Branch(schema: $0, tags: kinds(of: $0)) }, by: nil)
    }

    private typealias Tags = [(property: String, values: [String])]

    private func tags(of branch: Int) -> Tags {
        var seen: Set<Int> = []
        return tags(of: branch, &seen)
    }

    /// The required properties of a branch whose values are listed. Of a branch that is a choice itself, those that all
    /// its branches have; one that is there twice is told from nothing.
    private func tags(of branch: Int, _ seen: inout Set<Int>) -> Tags {
        let made = made(of: branch)
        guard seen.insert(made).inserted else { return [] }
        let inner = alternatives(of: made)
        if !inner.isEmpty {
            var tags: [Tags] = []
            for branch in inner { tags.append(self.tags(of: branch, &seen)) }
            return tags[0].compactMap { property, _ in
                let values = tags.compactMap { $0.first { $0.property == property }?.values }
                return values.count == tags.count ? (property, values.flatMap(\.self)) : nil
            }
        }
        return mergedProperties(of: made).compactMap { property in
            guard property.isRequired, let schema = listingSchema(of: property) else { return nil }
            let values = listedValues(of: schema)
            let texts = values.compactMap(\.string)
            return texts.count == values.count ? (property.name, texts) : nil
        }
    }

    private func kinds(of branch: Int) -> [String] {
        var seen: Set<Int> = []
        return Set(kinds(of: branch, &seen) ?? []).subtracting(["null"]).sorted()
    }

    /// The kinds of JSON values that a branch is; nil where they are not said.
    private func kinds(of branch: Int, _ seen: inout Set<Int>) -> [String]? {
        let made = made(of: branch)
        guard seen.insert(made).inserted else { return nil }
        if let types = self[made].types?.types { return types.map { $0 == .integer ? "number" : $0.rawValue } }
        let listed = self[made].listedValues
        if !listed.isEmpty { return listed.map { $0.kind == .string ? "string" : "number" } }
        let inner = alternatives(of: made)
        var kinds: [String] = []
        for branch in inner {
            guard let found = self.kinds(of: branch, &seen) else { return nil }
            kinds += found
        }
        return inner.isEmpty ? nil : kinds
    }

    /// The texts and numbers that a schema lists, or what holds besides does.
    func listedValues(of position: Int) -> [Value] {
        let listing = self[position].isLeaf ? [position] : allParts(of: position).reversed()
        return listing.lazy.map { self[$0].listedValues }.first { !$0.isEmpty } ?? []
    }
}
