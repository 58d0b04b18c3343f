import AccordDocuments
import AccordSchemas

/// What a JSON Schema becomes in Swift, seen by its keywords.
enum JSONSchemaShape {
    /// An object whose properties are known.
    case structure
    /// Texts and numbers that are all listed.
    case symbols
    /// One of several schemas that can be told apart.
    case choice(JSONSchemaChoice)
    /// An array whose first items are known.
    case tuple
    /// Arrays and maps that contain themselves again, with nothing between that has a name of its own.
    case wrapper
    /// A type that has no name of its own.
    case plain

    var hasName: Bool {
        if case .plain = self { false } else { true }
    }
}

/// What a type that has no name of its own is made of.
enum JSONSchemaContent {
    /// What another schema is.
    case same(Int)
    case array(Int)
    case map(Int)
    /// A type whose schema says nothing of what lies inside.
    case single(JSONType)
    /// Several types, or any.
    case anything
}

extension JSONSchema {
    /// The shape by the keywords of the schema; `JSONSchemaShapes` knows besides what contains itself.
    func shape(of position: Int) -> JSONSchemaShape {
        let node = self[position]
        if onlyPart(of: position) == nil, holdsOnly(.object, position), hasProperties(position) { return .structure }
        guard node.reference == nil else { return .plain }
        if !node.listedValues.isEmpty { return .symbols }
        if let choice = choice(of: position) { return .choice(choice) }
        return !node.prefixItems.isEmpty && holdsOnly(.array, position) ? .tuple : .plain
    }

    /// The only schema that a schema is made of, where it adds nothing of its own.
    func onlyPart(of position: Int) -> Int? {
        let parts = directParts(of: position)
        guard parts.count == 1, self[position].properties.isEmpty else { return nil }
        return knowsMore(position, than: parts[0]) ? nil : parts[0]
    }

    /// It requires properties, or has alternatives with some, that the other schema, which has properties, does not have.
    private func knowsMore(_ position: Int, than part: Int) -> Bool {
        guard !self[position].required.isEmpty || !conditions(of: position).isEmpty else { return false }
        let names = Set(mergedProperties(of: part).map(\.name))
        return !names.isEmpty && !mergedProperties(of: position).allSatisfy { names.contains($0.name) }
    }

    /// Null aside, the schema allows no other type than this.
    private func holdsOnly(_ type: JSONType, _ position: Int) -> Bool {
        self[position].types.map { $0.types.filter { $0 != .null } == [type] } ?? true
    }

    private func hasProperties(_ position: Int) -> Bool {
        guard self[position].properties.isEmpty else { return true }
        return !directParts(of: position).isEmpty && !mergedProperties(of: position).isEmpty
    }

    func content(of position: Int) -> JSONSchemaContent {
        if let part = onlyPart(of: position) { return .same(part) }
        let node = self[position]
        let types = node.types?.types.filter { $0 != .null } ?? []
        let alternatives = alternatives(of: position)
        // Texts and numbers with alternatives are told apart by nothing but what they say.
        let isScalar = types.count == 1 && types[0] != .array && types[0] != .object && alternatives.count != 1
        if types.count == 1, isScalar || alternatives.isEmpty {
            switch types[0] {
            case .array: return node.items.map(JSONSchemaContent.array) ?? .single(.array)
            case .object: return values(of: node).map(JSONSchemaContent.map) ?? .single(.object)
            default: return .single(types[0])
            }
        }
        return alternatives.count == 1 ? .same(alternatives[0]) : .anything
    }

    /// What all values of a map are; nil where some of them may be something else.
    private func values(of node: JSONSchemaNode) -> Int? {
        node.additionalProperties.flatMap { node.patternProperties.isEmpty && self[$0].boolean == nil ? $0 : nil }
    }
}

extension JSONSchemaNode {
    /// The values of an `enum` or `const` that has nothing but texts and numbers, and perhaps null; those that `type`
    /// refuses are left out.
    var listedValues: [Value] {
        let values = (enumeration?.elements ?? constant.map { [$0] } ?? []).filter { !$0.isNull && allowsType(of: $0) }
        return values.allSatisfy { $0.kind == .string || $0.isListedNumber } ? values : []
    }

    private func allowsType(of value: Value) -> Bool {
        guard let types = types?.types else { return true }
        switch value.kind {
        case .string: return types.contains(.string)
        case .number: return types.contains(.number) || types.contains(.integer) && value.number?.isInteger == true
        case .boolean: return types.contains(.boolean)
        case .array: return types.contains(.array)
        case .object: return types.contains(.object)
        case .null: return types.contains(.null)
        }
    }
}

extension Value {
    /// A number that `AccordEvents.ExactDecimal` has.
    fileprivate var isListedNumber: Bool {
        guard let number else { return false }
        return number.digits.count + abs(number.exponent) <= JSONSchemaNode.exactDigits
    }
}
